def horner(coefficients):
    def evaluate(x):
        result = 0
        for c in reversed(coefficients):
            result = result * x + c
        return result
    return evaluate

def backwards(items):
    return [item for item in reversed(items)]

print(horner([1, 2, 3])(2), horner((1, 2, 3))(2))
print(backwards([1, 2]), backwards("ab"), backwards(range(3)), backwards({"k": 1}))
