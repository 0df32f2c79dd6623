# Functions and parameters of the program's own that are called as builtins are.
def sum(xs):
    return "mine"
def f(print):
    return print(3)
print(sum([1, 2]), sum(x for x in [1, 2]), f(lambda x: x * 2))
def g():
    def max(a, b): return "max"
    return max(1, 2)
print(g())
def len(x): return 5
print(len([]), f"{len([1])}")
def outer(list):
    def inner(x):
        return list(x)
    return inner
print(outer(lambda y: y + 1)(3))
def sorted(xs): return 3
def k():
    yield_ = sorted(x for x in [1, 2])
    return yield_
print(k())
