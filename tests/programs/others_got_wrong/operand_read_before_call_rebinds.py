def outer():
    x = 1

    def bump():
        nonlocal x
        x += 1
        return x

    print(x + bump())
    print(bump() + x)
    print([x, bump(), x])
    x += bump()
    print(x)

outer()
