# A callback is there or not, and its truth says which.


def apply(x, callback=None):
    if callback:
        return callback(x)
    return x


def chosen(first, second):
    function = first or second
    return function(-1)


def unless(callback, x):
    if not callback:
        return 0
    return apply(x, callback)


def later(callback):
    def inner(x):
        return callback(x) if callback else x

    return inner


print(apply(1), apply(2, lambda n: n + 1), apply(3, None))
print(chosen(None, abs), chosen(lambda n: n, abs))
print(unless(abs, -7), unless(None, 2))
print(later(None)(3), later(str)(3))
for anything in [0, "", abs, None]:
    print(apply(-2, anything), unless(anything, -3))
