# `co_freevars`, `co_varnames` and `co_cellvars`, where functions and modules are called and locals are captured.
import math
def outer(a, b):
    total = 0
    unused = 1
    def helper():
        return a
    def inner(x, *rest, key=None, **kw):
        nonlocal total
        local = x
        total += local
        return helper() + total + math.floor(1.5) + len(rest)
    print(inner.__code__.co_freevars, inner.__code__.co_varnames, inner.__code__.co_cellvars)
    print(helper.__code__.co_freevars, helper.__code__.co_varnames)
    return inner
print(outer(1, 2)(3))
print(outer.__code__.co_freevars, outer.__code__.co_varnames, outer.__code__.co_cellvars)
