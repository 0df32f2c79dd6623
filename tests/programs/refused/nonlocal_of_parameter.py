def outer(x):
    def inner(x):
        nonlocal x
        x = 2
    inner(1)
