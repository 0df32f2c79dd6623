def doubled(func):
    def wrapper(x):
        return func(x) * 2
    return wrapper

@doubled
def increment(n):
    return n + 1

print(increment(3), increment(10))
