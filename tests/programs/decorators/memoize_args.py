def memoize(func):
    cache = {}
    def wrapper(*args):
        if args in cache:
            return cache[args]
        result = func(*args)
        cache[args] = result
        return result
    return wrapper

@memoize
def add(a, b):
    print("adding", a, b)
    return a + b

print(add(1, 2), add(1, 2), add(2, 1))
