# A decorated function is called through the decorator's; the decorator itself is called where it is written.
import functools


def logged(function):
    @functools.wraps(function)
    def wrapper(*args):
        print("calling", function.__name__)
        return function(*args)
    return wrapper


def limited(limit: int):
    share = 100 // limit

    def decorator(function):
        return lambda n: function(n) + share
    return decorator


@logged
def divide(a: int, b: int):
    return a // b


@limited(5)
def add_one(n: int):
    return n + 1


print(divide(6, 3), add_one(2))
print(divide(1, 0))
