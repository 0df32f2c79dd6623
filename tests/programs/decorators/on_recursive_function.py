def traced(func):
    def wrapper(n):
        print("fact", n)
        return func(n)
    return wrapper

@traced
def factorial(n: int) -> int:
    return 1 if n < 2 else n * factorial(n - 1)

print(factorial(4))
