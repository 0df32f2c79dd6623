# What `outer` returns depends on whether it gets a function: each use has to show that.
def outer(func=None, *, times=1):
    def decorator(f):
        def wrapper(x):
            return f(x) * times
        return wrapper
    if func is None:
        return decorator
    return decorator(func)

@outer
def one(x):
    return x

decorators = [outer]
options = {"times": 3}

@outer(**options)
def three(x):
    return x
