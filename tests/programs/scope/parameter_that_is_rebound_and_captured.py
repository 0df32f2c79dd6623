def outer(x, y, z):
    def middle(a, b, c):
        a = a + x
        def inner():
            return a, z * (b + y)
        y = c + z
        return inner
    return middle

print(outer(1, 2, 3)(2, 4, 6)())

def keyword_only(*, n=17):
    def read():
        return n + 5
    n *= 2
    return read

print(keyword_only(n=1)(), keyword_only()())
