"""Optional results of functions that call one another with defaults."""
def outer(key, value, fallback=None):
    def get(k, default=None):
        if k == key:
            return value
        return default

    def has(k):
        return get(k) is not None

    def require(k, message="missing"):
        found = get(k)
        if found is None:
            print(message, k)
            return fallback
        return found

    return get, has, require


g, h, r = outer("a", 1)
print(g("a"), g("b"), g("b", 5), h("a"), h("z"), r("a"), r("q"), r("q", "none of"))
g, h, r = outer(1, "one", "zero")
print(g(1), g(2), h(1), r(2))
def fold(f, initial=None):
    def over(items, start=None):
        acc = start if start is not None else initial
        for item in items:
            acc = item if acc is None else f(acc, item)
        return acc

    def default(items):
        return over(items)

    def pairs(items):
        return over(items), over(items, items[0])

    return default, pairs


d, p = fold(lambda a, b: a + b)
print(d([1, 2, 3]), p([4, 5]), d([]))
d, p = fold(lambda a, b: a * b, 10)
print(d([1, 2, 3]), p([4, 5]))
d, p = fold(lambda a, b: a + b)
print(d(["x", "y"]), p(["p"]))
