def make_polynomial(*coefficients):
    def polynomial(x):
        result = 0
        for power, c in enumerate(coefficients):
            result += c * x ** power
        return result
    return polynomial


p = make_polynomial(1, 2, 3)
print(p(0), p(1), p(2))
line = make_polynomial(5)
print(line(100))


def derivative(coeffs):
    return [i * c for i, c in enumerate(coeffs)][1:]


print(derivative([1, 2, 3]))


def horner(coeffs):
    def evaluate(x):
        acc = 0
        for c in reversed(coeffs):
            acc = acc * x + c
        return acc
    return evaluate


print([horner([1, 2, 3])(x) for x in range(4)])
