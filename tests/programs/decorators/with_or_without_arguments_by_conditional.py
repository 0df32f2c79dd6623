# The same decision as one conditional expression; None may be passed by position.
def log(func=None, prefix=">"):
    def decorator(f):
        def wrapper(*args):
            print(prefix, f.__name__, args)
            return f(*args)

        return wrapper

    return decorator if func is None else decorator(func)


@log
def add(a, b):
    return a + b


@log(prefix="**")
def negate(a):
    return -a


@log(None, "::")
def join(a, b, c):
    return a + b + c


print(add(1, 2))
print(negate(2.5))
print(join("a", "b", "c"))
