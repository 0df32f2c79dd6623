from functools import lru_cache, partial, cache
def fetch(conn, user):
    print("query", user)
    return conn + str(user)
def service(conn):
    return lru_cache(maxsize=8)(partial(fetch, conn))
a = service("p")
print(a(1), a(1))
def cached(f):
    return cache(f)
g = cached(lambda x: x * 2)
print(g(2), g(2))
def power(n):
    @cache
    def f(x):
        print("power")
        return x ** n
    return f
sq = power(2)
print(sq(3), sq(3))
def both(f):
    @lru_cache(maxsize=None)
    def h(x):
        return f(x)
    return h
