from functools import partial

def power(base, exponent):
    return base ** exponent

def squares():
    square = partial(power, exponent=2)
    return square(3), square(4)
