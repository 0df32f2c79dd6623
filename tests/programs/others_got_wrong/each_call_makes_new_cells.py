def outer():
    x = 0
    def inc():
        nonlocal x
        x += 1
        return x
    return inc

fs = [outer() for _ in range(3)]
fs[0]()
fs[0]()
fs[1]()
print([f() for f in fs])
