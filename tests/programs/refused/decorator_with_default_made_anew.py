# A default value that each of two functions would make for itself.
def outer(func=None, *, log=[]):
    def decorator(f):
        def wrapper(x):
            log.append(x)
            return f(x)
        return wrapper
    if callable(func):
        return decorator(func)
    return decorator

@outer
def one(x):
    return x

@outer()
def two(x):
    return x
