"""Functions compared by `is` and `==`: of different definitions, of one in the module, from tables."""
def f():
    return 1


def g():
    return 2


def outer():
    def inner():
        return 1
    return inner


p = f
q = outer()
r = outer()
print(f is f, f is g, f == g, p is f, p == f, f is not g, f != g)

fs = [lambda: 1, lambda: 2]
f = fs[0]
print(f in fs, fs.index(f), f is fs[0], f is fs[1], f == fs[0])
fs.remove(f)
print(len(fs), f in fs)


def a():
    return 1


def b():
    return 2


table = {"a": a, "b": b}
print(table["a"] is a, table["a"] == b, table["b"] is b)
