def polynomial(coefficients):
    def evaluate(x):
        result = 0
        for c in coefficients:
            result = result * x + c
        return result
    return evaluate

p = polynomial([1, -3, 2])
print(p(0), p(1), p(2), p(5))
