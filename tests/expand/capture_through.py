def outer(x):
    def middle():
        def inner():
            return x
        return inner
    return middle
