def make(x):
    def inner(cb=None):
        if cb:
            return cb(x, times=2)
        return x

    def plain():
        return inner()

    return plain, inner


p, i = make(3)
print(p())
print(i(lambda v, times: v * times))
