def outer(n):
    def inner(x=n + 1):
        return x
    n = 100
    return inner, n

inner, n = outer(1)
other, _ = outer(5)
print(inner(), inner(7), other(), n)
