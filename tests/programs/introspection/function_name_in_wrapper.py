def logged(func):
    def wrapper(x):
        print(f"{func.__name__}({x!r})")
        return func(x)
    return wrapper

def square(n):
    return n * n

print(logged(square)(3), logged(lambda n: -n)(4), logged(len)("abc"))
