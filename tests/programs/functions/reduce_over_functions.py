"""Folding functions into one: what is folded is a closure over closures."""
from functools import reduce


def compose(*fs):
    return reduce(lambda f, g: lambda x: g(f(x)), fs)


print(compose(lambda x: x + 1, lambda x: x * 2)(3))
fs = [lambda x: x + 1, lambda x: x * 2, lambda x: x - 3]
print(reduce(lambda f, g: lambda x: g(f(x)), fs)(5))
print(reduce(lambda f, g: lambda x: g(f(x)), fs, lambda x: x)(5))
import functools


def compose_two(f, g):
    return lambda x: f(g(x))


def compose(*functions):
    return functools.reduce(compose_two, functions)


def pipeline(*functions):
    return functools.reduce(lambda f, g: lambda x: g(f(x)), functions, lambda x: x)


def inc(x):
    return x + 1


def double(x):
    return x * 2


print(compose(inc, double)(5), compose(inc, double, inc)(5))
print(pipeline(inc, double)(5), pipeline(inc)(1))
p = pipeline(str.strip, str.upper)
print(p("  a "))
def compose_all(fs):
    result = lambda x: x
    for f in fs:
        result = (lambda g, h: lambda x: h(g(x)))(result, f)
    return result


print(compose_all([lambda x: x + 1, lambda x: x * 2])(3))
