def iterate(step, good_enough, x=1.0):
    while not good_enough(x):
        x = step(x)
    return x


def is_close(a, b, tolerance=1e-9):
    return abs(a - b) < tolerance


def newton_step(function, slope):
    return lambda x: x - function(x) / slope(x)


def root_of(function, slope):
    def at_zero(x):
        return is_close(function(x), 0)
    return iterate(newton_step(function, slope), at_zero)


def square_root(a):
    def function(x):
        return x * x - a

    def slope(x):
        return 2 * x

    return root_of(function, slope)


def root(degree, a):
    return root_of(lambda x: x ** degree - a, lambda x: degree * x ** (degree - 1))


print(round(square_root(49), 6), round(square_root(2), 6))
print(round(root(3, 27), 6), round(root(5, 100), 6))
