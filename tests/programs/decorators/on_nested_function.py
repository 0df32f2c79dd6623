def traced(func):
    def wrapper(n):
        print("call", n)
        return func(n)
    return wrapper

def outer(base):
    @traced
    def inner(n):
        return base + n
    return inner

f = outer(100)
print(f(1), f(2))
