def outer():
    base = 10
    def f():
        return base
    g = f
    def f():
        return base * 2
    return f() + g()

print(outer())
