def memoize(func):
    memo = {}

    def wrapper(n):
        if n not in memo:
            memo[n] = func(n)
        return memo[n]

    return wrapper

@memoize
def fib(n: int) -> int:
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)
