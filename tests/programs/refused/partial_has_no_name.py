from functools import partial, cache

def power(base, exponent):
    return base ** exponent

def named(func):
    return func.__name__

@cache
def square(n):
    return n * n

double = partial(power, exponent=2)
print(double.__name__)
print(named(double))
print(double)
print(named(square), square)
