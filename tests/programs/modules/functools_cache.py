from functools import lru_cache, cache

@lru_cache(maxsize=None)
def fib(n: int) -> int:
    return n if n < 2 else fib(n - 1) + fib(n - 2)

@cache
def slow(n):
    print("computing", n)
    return n * n

print(fib(50))
print(slow(4), slow(4), slow(5))
