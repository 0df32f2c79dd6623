"""Callbacks left out by position, by name and through a second function."""
def pipeline(start):
    def step(value, f=None, g=None):
        if f:
            value = f(value)
        if g:
            value = g(value)
        return value

    def once():
        return step(start)

    def twice(f):
        return step(step(start, f), None, f)

    return once, twice


once, twice = pipeline(10)
print(once(), twice(lambda v: v + 1))
once, twice = pipeline("x")
print(once(), twice(lambda v: v + "y"))
def outer(x, y):
    def combine(op=None):
        if op is None:
            return x
        return op(x, y)

    def twice(op=None):
        return combine(op), combine()

    def shown():
        a, b = twice()
        return f"{a} {b}"

    return combine, twice, shown


c, t, s = outer(1, 2)
print(c(), t(lambda a, b: a), s(), t())
c, t, s = outer("p", "q")
print(c(), t(lambda a, b: a + b), s())
