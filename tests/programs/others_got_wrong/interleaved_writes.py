def outer():
    n = 1

    def inner(k):
        nonlocal n
        n = n * 10 + k
        return n

    print("outer", n)
    inner(2)
    print("outer", n)
    n += 1
    print("inner", inner(4))
    n = 0
    print("inner", inner(5), "outer", n)

outer()
