def memoize(f):
    cache = {}

    def helper(x):
        if x not in cache:
            cache[x] = f(x)
        return cache[x]

    return helper


@memoize
def fib(n):
    if n in (0, 1):
        return n
    return fib(n - 1) + fib(n - 2)


print(fib(40))
print([fib(i) for i in range(10)])


def factorial(n):
    return 1 if n <= 1 else n * factorial(n - 1)


memo_factorial = memoize(factorial)
print(memo_factorial(5))
print(memo_factorial(10))
