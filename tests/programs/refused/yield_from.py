def outer(values):
    def inner():
        yield from values
    return inner
