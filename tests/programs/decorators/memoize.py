def memoize(func):
    cache = {}
    def wrapper(n):
        if n not in cache:
            print("computing", n)
            cache[n] = func(n)
        return cache[n]
    return wrapper

@memoize
def fib(n: int) -> int:
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)

print(fib(6))
print(fib(6), fib(5))
