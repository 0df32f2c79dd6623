def cached(func):
    cache = {}
    stats = {"hits": 0, "misses": 0}

    def wrapper(*args):
        if args in cache:
            stats["hits"] += 1
            return cache[args]
        stats["misses"] += 1
        result = func(*args)
        cache[args] = result
        return result

    def info():
        return stats

    return wrapper, info


def slow_add(a, b):
    print("computing", a, "+", b)
    return a + b


add, info = cached(slow_add)
print(add(1, 2))
print(add(1, 2))
print(add(2, 3))
print(info())
