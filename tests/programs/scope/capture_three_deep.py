def outer(a):
    def middle(b):
        def inner(c):
            return f"{a}-{b}-{c}"
        return inner
    return middle

ab = outer("a")("b")
print(ab("c"))
print(ab("d"))
print(outer(1)(2)(3))
