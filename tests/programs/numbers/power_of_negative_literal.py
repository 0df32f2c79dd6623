print(4 ** -1, 2 ** -2, (-2) ** -1, -2 ** -2, 10 ** -3, 3 ** -40, True ** -1, 2.0 ** -1, 7 ** -0)
x = 2
print(x ** -1, x ** -3, 2 * x ** -1, 9007199254740993 ** -1)


def inverse(x):
    return x**-1


print(inverse(4), inverse(2.0), [n ** -1 for n in [1, 2, 4]])


def scale(value, digits):
    return value * 10 ** -2 + digits


print(scale(150, 1), scale(1.5, 2))
y = 8.0
y **= -1
print(y)
x = 2
x **= -1
print(x)
