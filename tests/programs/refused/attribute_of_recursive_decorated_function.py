def count(f):
    def wrapper(n):
        wrapper.calls += 1
        return f(n)
    wrapper.calls = 0
    return wrapper


@count
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(5), fib.calls)
