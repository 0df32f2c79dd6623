# A decorated function calls itself by its name, which is the decorated one, with and without its default.
def memo(f):
    cache = {}

    def inner(n, *rest):
        key = (n, rest)
        if key not in cache:
            cache[key] = f(n, *rest)
        return cache[key]

    return inner


@memo
def ways(n, step=2):
    return 1 if n < 2 else ways(n - 1, step) + ways(n - step, step)


print(ways(10), ways(6, 3))


def traced(f):
    def wrapper(*args, **kwargs):
        print(args, kwargs)
        return f(*args, **kwargs)

    return wrapper


@traced
def power(base, exponent=2):
    return base if exponent <= 1 else base * power(base, exponent - 1)


print(power(3), power(2, 3), power(base=2, exponent=2))
