"""Arguments from a list or a dict, whose number and names are known when the call runs."""


words = ["a", "b"]
print(max(*words))


def area(width, height):
    return width * height


sizes = {"width": 2, "height": 3}
print(area(**sizes))
print(area(*[2, 3]))


def spread(f):
    def wrapper(items):
        return f(*items)
    return wrapper


print(spread(lambda *args: sum(args))([1, 2]))


def opt(a, b=None, *rest, key="k", **more):
    return a, b, rest, key, more


print(opt(*[1]), opt(*[1, 2, 3], key=2), opt(**{"a": 5, "z": 6}))
print([area(*pair) for pair in [[1, 2], [3, 4]]])


def outer(n):
    def inner(*args, **kwargs):
        return n, args, kwargs

    return inner


print(outer(3)(*[1, 2], k=2), outer(4)(**{"k": 2}))
