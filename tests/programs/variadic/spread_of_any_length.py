# A `*` before a container, or `*args` that are passed on, in a call of a function that is one of several.
from functools import reduce


def spread(f):
    def wrapper(items):
        return f(*items)
    return wrapper


print(spread(lambda *args: sum(args))([1, 2]))
print(spread(lambda a, b=10: a - b)([1]), spread(max)([3, 1, 2]))


def compose(*functions):
    return reduce(lambda f, g: lambda *args: f(g(*args)), functions)


print(compose(str, lambda a, b: a + b)(1, 2), compose(len, str, lambda x: x * 5)(25))


def logged(f):
    def inner(*args, **kwargs):
        print("calling", f.__name__, len(args), sorted(kwargs))
        return f(*args, **kwargs)
    return inner


def tagged(tag):
    def decorate(f):
        def inner(first, *args, **kwargs):
            return (tag, f(first, *args, **kwargs))
        return inner
    return decorate


@logged
def add(a, b=2):
    return a + b


@tagged("size")
def area(w, h, *, unit="cm"):
    return f"{w * h} {unit}"


table = {"add": add, "area": area, "len": len}
print(table["add"](1), table["add"](1, b=5), table["len"]("ab"))
print(table["area"](2, 3), table["area"](2, h=3, unit="m"))
print(add(1), add(1, 3), area(1, 2), area(1, 2, unit="km"))
