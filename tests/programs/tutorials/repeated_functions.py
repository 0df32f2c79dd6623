def compose1(f, g):
    def h(x):
        return f(g(x))
    return h


def repeated(f, n):
    if n == 0:
        return lambda x: x
    return compose1(f, repeated(f, n - 1))


square = lambda x: x * x
increment = lambda x: x + 1
print(repeated(square, 2)(5))
print(repeated(increment, 10)(0))


def make_repeater(func, n):
    def repeater(x):
        k = 0
        while k < n:
            x, k = func(x), k + 1
        return x
    return repeater


print(make_repeater(lambda x: x * 3, 5)(1))
print(make_repeater(square, 0)(5))
