from functools import wraps, cache, lru_cache
def deco(f):
    @wraps(f)
    def w(*args):
        return f(*args) * 2
    return w
@deco
def g(a):
    "doc"
    return a
print(g(1), g.__wrapped__(1), g.__wrapped__.__name__, g.__name__)
@lru_cache(maxsize=2)
def sq(x):
    print("sq")
    return x * x
print(sq(2), sq(2), sq.__wrapped__(2))
@deco
@deco
def h(a):
    return a + 1
print(h(1), h.__wrapped__(1), h.__wrapped__.__wrapped__(1))
inner = h.__wrapped__
print(inner(3))
