# Without the function, the decorator returns itself with its other arguments given.
from functools import partial, wraps


def tag(func=None, *, name="p"):
    if func is None:
        return partial(tag, name=name)

    @wraps(func)
    def wrapper(*args, **kwargs):
        return f"<{name}>{func(*args, **kwargs)}</{name}>"

    return wrapper


@tag
def one(x):
    return x


@tag(name="b")
@tag()
def two(x, y):
    return x + y


print(one("hi"))
print(two(1, y=2))
print(tag(two, name="div")(3, 4))
