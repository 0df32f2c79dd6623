from typing import Callable


def shout(f: Callable[[str], str | None]):
    def inner(name):
        result = f(name)
        return None if result is None else result.upper()
    return inner


def or_else(default, f: Callable[[str], str | None]):
    def outer():
        def inner(name):
            result = f(name)
            if result is not None:
                return result + "!"
            return default
        return inner
    return outer()


def greet(name):
    if name == "x":
        return None
    return "hi " + name


print(shout(greet)("a"), shout(greet)("x"))
print(or_else("nobody", greet)("a"), or_else("nobody", greet)("x"))
