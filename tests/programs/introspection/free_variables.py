def outer(b, a):
    unused = 1
    def inner(x, y=2):
        local = x + y
        return a + b + local
    return inner

f = outer(1, 2)
print(f.__code__.co_freevars, f.__code__.co_varnames, f.__code__.co_argcount)
print(outer.__code__.co_freevars, outer.__code__.co_cellvars, outer.__code__.co_varnames)
