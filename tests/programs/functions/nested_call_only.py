def hypotenuse_squared(a, b):
    def square(x):
        return x * x
    return square(a) + square(b)

print(hypotenuse_squared(3, 4))
print(hypotenuse_squared(1.5, 2.0))
