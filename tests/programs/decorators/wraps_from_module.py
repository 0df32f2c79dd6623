import functools

def twice(func):
    @functools.wraps(func)
    def wrapper(x):
        return func(func(x))
    return wrapper

@twice
def plus_three(n):
    return n + 3

print(plus_three(1), plus_three.__name__)
