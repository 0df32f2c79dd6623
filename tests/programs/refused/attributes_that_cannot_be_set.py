from functools import partial


def outer():
    def inner():
        return inner.n
    inner.n = 1
    return inner


f = outer()
f.n = 5
print([f, lambda x: x])


def add(a, b, c=0):
    return a + b + c


p = partial(add, 1, c=2)
print(p.keywords, partial(p, 5).args)
f.n += 1


def trace(g):
    def w(x):
        return g(x)
    w.__name__ = "traced " + g.__name__
    return w


print(trace(add))
x = 1
x.y = 2
