"""A decorator that gives its function as it is, or a wrapper of another shape."""

def choose(flag):
    def deco(f):
        if not flag:
            return f
        def wrapper(*args, **kwargs):
            print("call", args, kwargs)
            return f(*args, **kwargs)
        return wrapper
    return deco
@choose(True)
def a(x):
    return x + 1
@choose(False)
def b(x, y=2):
    return x + y
print(a(1), b(1), b(1, y=5), b("a", "b"))
table = {"plain": b, "deco": choose(True)(b)}
print(table["plain"](1), table["deco"](1, y=3))
def sum_all(*args): return sum(args)
fs = [a, b, sum_all, lambda *args: args, lambda **kw: kw]
print([f(3) for f in fs[:4]], fs[4](z=3))
