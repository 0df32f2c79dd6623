def deco(f):
    def w(*args):
        "wrapper"
        return f(*args)
    w.__name__ = f.__name__
    w.__doc__ = f.__doc__
    return w
@deco
def g():
    "doc"
@deco
def h(x):
    return x
print(g.__doc__, g.__name__, h.__doc__, h.__name__, h(1), g.__qualname__, g())
def name_of(f):
    return f.__name__
print(name_of(g), name_of(h), name_of(deco))
fs = [g, g]
print([f.__name__ for f in fs])
def make(n):
    def power(x):
        return x ** n
    power.__name__ = "square"
    power.__qualname__ = "square"
    power.__doc__ = "Squares."
    power.n = n
    return power
p = make(2)
print(p.__name__, p.__qualname__, p.__doc__, p.n, p(3))
print(str(p)[:16])
def show(f):
    print(f.__name__, f.__doc__)
show(p)
show(make)
def trace(f):
    def wrapper(*args):
        wrapper.calls += 1
        return f(*args)
    wrapper.calls = 0
    wrapper.__name__ = f.__name__
    wrapper.__doc__ = f.__doc__
    wrapper.__module__ = f.__module__
    wrapper.__wrapped__ = f
    return wrapper
@trace
def add(a, b):
    """Adds."""
    return a + b
print(add(1, 2), add.calls, add.__name__, add.__doc__, add.__wrapped__(3, 4), add.calls)
