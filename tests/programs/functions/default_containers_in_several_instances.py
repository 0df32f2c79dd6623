def make():
    def get(x, seen={}):
        seen[x] = seen.get(x, 0) + 1
        return seen
    def grow(x, xs=[]):
        xs.append(x)
        return xs
    def mark(x, done=set()):
        done.add(x)
        return len(done)
    return get, grow, mark
a, b, c = make()
d, e, f = make()
print(a(1), a(1), d(2), b(1), b(2), e("x") if False else e(3), c(1), f(1), f(2))
def apply(fn, x):
    return fn(x)
g, h, m = make()
print(apply(g, 1), apply(h, 2), apply(m, 3))
def count(names={}):
    names["n"] = names.get("n", 0) + 1
    return names["n"]
print(count(), count())
def outer():
    def inner(x, cache={}):
        if x in cache:
            return cache[x]
        cache[x] = x * 2
        return cache[x]
    return inner
i, j = outer(), outer()
print(i(1), i(1), j(2), [apply(k, 4) for k in [i, j]])
def typed():
    def inner(x, totals={"a": 0}):
        totals["a"] += x
        return totals
    return inner
t, u = typed(), typed()
print(t(1), u(2), t(3))
