def outer():
    def bump(count, *, v):
        return lambda x: x + v
    return bump
t = [outer(), 1]
print(t[0](1, v=2)(3))
def outer():
    def bump(count, v=2):
        def inner(x):
            return x + v
        return inner, count
    return bump
t = [outer(), 1]
print(t[0](1)[0](3))
u = [lambda n: (lambda m: n + m), 2]
print(u[0](1)(2))
print(t[0](1, 5)(3))
def deco(f):
    return lambda *a, **k: f(*a, **k)
fs = {"d": deco, "n": 3}
print(fs["d"](lambda x, y=1: x + y)(3), fs["d"](max)(3, 9))
def rec(n):
    if n == 0:
        return lambda: "end"
    return lambda: rec(n - 1)
r = [rec, "x"]
print(r[0](1)()())
