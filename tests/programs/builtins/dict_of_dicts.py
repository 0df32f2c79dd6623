d = {"a": 1, 2: "b"}
print(dict(d))
def f(x):
    return dict(x)
print(f({"a": 1}), f({1: 2.5, "b": None}))
print(f([("a", 1)]))

def f(d=None):
    if d is None:
        return dict()
    return dict(d)
print(f(), f({"ab": 1}))
def g(d=None):
    return dict(d or {})
print(g(), g({"ab": 1}))
def h(t, k):
    return dict(t.get(k))
print(h({"x": {"ab": 2}}, "x"))
