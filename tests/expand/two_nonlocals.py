def fibonacci():
    a, b = 0, 1

    def following():
        nonlocal a, b
        a, b = b, a + b
        return a

    return following
