def memoize(fn):
    cache = {}
    def wrapper(n):
        hit = cache.get(n)
        if hit is not None:
            return hit
        result = fn(n)
        cache[n] = result
        return result
    return wrapper

print(memoize(lambda n: n * n)(4))

squares = memoize(lambda n: n * n)
print(squares(3), squares(3), squares(5))
