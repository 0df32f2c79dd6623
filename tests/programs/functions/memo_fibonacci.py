def make_fib():
    memo = {0: 0, 1: 1}
    calls = 0

    def fib(n):
        nonlocal calls
        calls += 1
        if n not in memo:
            memo[n] = fib(n - 1) + fib(n - 2)
        return memo[n]

    def count():
        return calls

    return fib, count

fib, count = make_fib()
print(fib(10), count())
print(fib(50), count())
