def memoize(f):
    cache = f.cache = {}
    def w(n):
        if n not in cache:
            cache[n] = f(n)
        return cache[n]
    w.raw = f
    return w
@memoize
def double(n):
    return n * 2
@memoize
def shout(s):
    return s + "!"
print(double(2), double(2), shout("a"))
print(double.raw.cache, shout.raw.cache)
def register(name):
    def deco(f):
        f.tag = name
        return f
    return deco
@register("first")
def a():
    return 1
@register("second")
def b(x):
    return x
print(a.tag, b.tag, a(), b(2))
