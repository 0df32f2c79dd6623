"""An optional callback in front of `*args`."""
def make(x):
    def inner(cb=None, *args):
        if cb:
            return cb(x, *args)
        return x

    def call_plain():
        return inner()

    def call_with():
        return inner(lambda v, w: w, x)

    return call_plain, call_with


p, w = make(3)
print(p(), w())
