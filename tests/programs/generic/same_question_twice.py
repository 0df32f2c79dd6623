# What is asked of an open type twice, in ways that turn out to be the same.
def walk(best, low):
    u = best(len(low))
    for z in low:
        u = u + best(z)
        print(best(low[-1]), best((lambda j: j)(1)))
    return u


print(walk(lambda x: x + 1, [1, 2]))


def never_called():
    key = ""
    low = [1]

    def compute(w):
        nonlocal key
        key = w((lambda j: len("a"))(2)) + ""
        print(w(low[-1] if low else -1))

    return compute


never_called()


def remainders(w):
    a = w
    a %= 5
    w //= 2
    return a + w % 5 + w // 2


print(remainders(17), remainders(5.5))


def in_place_then_not(n):
    def f(w):
        w %= 7
        return w

    def g(w):
        return f(w) + w % 7 + n

    return g


print(in_place_then_not(1)(10))


def powers():
    def f(x):
        x **= 2
        return x

    def g(x):
        return f(x) + x**2

    return g


print(powers()(3), powers()(0.5))


def chosen(kind):
    z = 3
    if kind == 0:

        def get(p):
            nonlocal z
            z += z + p
            return z

    elif kind == 1:
        get = lambda x: x
    else:
        get = lambda y: z
    return get


print(chosen(0)(1), chosen(1)(2), chosen(2)(3))
