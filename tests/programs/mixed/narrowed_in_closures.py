# A test has shown that a captured variable is not None, before the closure is made or in it.
def h(a: int) -> int:
    return a + 1
def outer(x: int | None, s: str | None = None):
    assert x is not None
    def one():
        def two():
            return h(x)
        return two()
    def three():
        if s is None:
            return "none"
        return s.upper()
    return one(), three()
print(outer(2), outer(3, "a"))
def make(x: int | None):
    def get():
        return h(x) if x is not None else -1
    return get
print(make(None)(), make(4)())
def both(x: int | None):
    a = lambda: x
    if x is None:
        return a() is None
    b = lambda: h(x)
    return b()
print(both(None), both(5))


module_value: int | None = 1
def f(y: int) -> int:
    return y + 1
def g():
    if module_value is not None:
        return f(module_value)
    return 0
print(g())
