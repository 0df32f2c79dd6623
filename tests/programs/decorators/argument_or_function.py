# `@shout` and `@shout("!!")`: one parameter for the function and for something else.
def shout(arg):
    if callable(arg):
        def wrapper(*args):
            return arg(*args).upper()

        return wrapper

    def decorator(func):
        def wrapper(*args):
            return func(*args).upper() + arg

        return wrapper

    return decorator


@shout
def plain(x):
    return "a" + x


@shout("!!")
def ending(x, y):
    return x + y


@shout
@shout("?")
def both():
    return "both"


print(plain("bc"))
print(ending("x", "y"))
print(both())
