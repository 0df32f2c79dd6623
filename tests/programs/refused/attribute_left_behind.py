def memo(f):
    cache = {}
    def inner(n, *rest):
        if n not in cache:
            cache[n] = f(n, *rest)
        return cache[n]
    inner.cache = cache
    return inner

@memo
def ways(n, step=2):
    return 1 if n < 2 else ways(n - 1, step)

print(ways(10), ways(6, 3), len(ways.cache))
