# Arguments that are forwarded may be looked at, too: counted, tested, asked for their types.
def debug(func):
    def wrapper(*args, **kwargs):
        if kwargs.get("verbose"):
            print("calling", func.__name__, len(args), len(kwargs))
        if "x" in kwargs:
            print("x is", kwargs["x"])
        level = kwargs.get("level", 1)
        print("level", level)
        return func(*args, **kwargs)

    return wrapper


@debug
def add(x, y, level=3, verbose=False):
    return x + y + level


def require_ints(func):
    def wrapper(*args):
        for arg in args:
            if not isinstance(arg, int):
                return f"{arg!r} is no int"
        return func(*args)

    return wrapper


@require_ints
def total(x, y):
    return x + y


@require_ints
def repeat(text, times):
    return text * times


def checked(func):
    def wrapper(*args):
        if not all(isinstance(arg, (int, float)) for arg in args):
            return "numbers, please"
        if len(args) > 1 and args[1] == 0:
            return "no zero, please"
        return func(*args)

    return wrapper


@checked
def divide(a, b):
    return a / b


print(add(1, 2))
print(add(1, y=2, verbose=True))
print(add(x=1, y=2, level=5))
print(total(1, 2), repeat("ab", 2), divide(6, 4), divide(1, 0))
