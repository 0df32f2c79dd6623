# A decorator that looks at all arguments and returns a message instead of the result.
def validate_positive(func):
    def wrapper(*args):
        for arg in args:
            if arg <= 0:
                return "Error: all arguments must be positive"
        return func(*args)
    return wrapper

@validate_positive
def area(width, height):
    return width * height

@validate_positive
def average(a, b, c):
    return (a + b + c) / 3

print(area(3, 4))
print(area(-3, 4))
print(average(1, 2, 4))
print(average(0, 2, 4))
