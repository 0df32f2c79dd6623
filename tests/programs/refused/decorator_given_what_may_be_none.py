# For None, `outer` would return something else.
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

def find(name):
    if name == "one":
        return one

print(outer(find("two")))
