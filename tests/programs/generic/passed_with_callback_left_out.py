"""A function that leaves out a callback is itself passed as a value."""
def make(x):
    def inner(cb=None, xs=None):
        if xs:
            print(len(xs))
        if cb:
            return cb(x)
        return x

    def run(f):
        return f()

    def plain():
        return run(inner)

    return plain, inner


p, i = make(3)
print(p())
print(i(lambda v: v * 2), i(None, [1]))


def twice(f):
    return f(), f()


print(twice(i))
