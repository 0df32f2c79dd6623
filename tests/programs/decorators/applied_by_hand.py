def logged(func):
    def wrapper(x):
        print("before", x)
        result = func(x)
        print("after", result)
        return result
    return wrapper

def square(n):
    return n * n

square = logged(square)
print(square(4))
