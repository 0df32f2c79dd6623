# `@repeat`, `@repeat()` and `@repeat(times=3)`: what `repeat` returns depends on whether it gets the function.
import functools


def repeat(_func=None, *, times=2):
    """Calls the function several times."""

    def decorator_repeat(func):
        @functools.wraps(func)
        def wrapper_repeat(*args, **kwargs):
            for _ in range(times):
                value = func(*args, **kwargs)
            return value

        return wrapper_repeat

    if _func is None:
        return decorator_repeat
    else:
        return decorator_repeat(_func)


@repeat
def say_whee():
    print("Whee!")


@repeat(times=3)
def greet(name):
    print(f"Hello {name}")


@repeat()
def total(a, b, *, scale=1):
    print("adding")
    return (a + b) * scale


say_whee()
greet("Penny")
print(total(1, 2.5, scale=2))
print(say_whee.__name__, greet.__name__, total.__qualname__)
print(repeat.__name__, repeat.__doc__)
print(repeat(greet, times=1)("Ann"))
print(repeat(None, times=1).__qualname__)
