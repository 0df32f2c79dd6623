# A decorator with or without arguments that makes another such decorator, with defaults that are evaluated once, and `partial`.
from functools import partial, wraps

limits = [1, 2]


def outer(func=None, *, bounds=limits, key=lambda n: n + 1):
    from functools import cache

    def inner(f=None, *, times=1):
        def decorate(g):
            @wraps(g)
            def wrapper(*args):
                results = [key(g(*args)) for _ in range(times)]
                return results + bounds
            return wrapper
        if f is None:
            return decorate
        return decorate(f)

    @cache
    def square(n):
        return n * n

    @inner
    def plain(n):
        return square(n)

    @inner(times=2)
    def twice(n):
        return square(n + 1)

    def run(f):
        def wrapper(n):
            return f(n), plain(n), twice(n)
        return wrapper
    if func is None:
        return run
    return run(func)


def named(func=None, *, label="none"):
    if func is None:
        return partial(named, label=label)

    @wraps(func)
    def wrapper(*args):
        return label, func(*args)
    return wrapper


@outer
def first(n):
    return -n


@outer(bounds=[7])
def second(n):
    return str(n)


@named
def third(n):
    return n


@named(label="some")
def fourth(n):
    return n * 2


print(first(2))
limits.append(3)
print(second(3), first(1))
print(third(1), fourth(2), fourth.__name__)
