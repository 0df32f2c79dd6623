def tick():
    def push(pos, **v):
        return pos
    return push
make = tick()
def demo():
    return make(1)
print(demo())
def opts():
    def f(**v):
        return len(v)
    def g(a, *rest, **v):
        return (a, len(rest), sorted(v))
    def h(a, *rest):
        n = 0
        for r in rest:
            n += 1
        return a
    def k(a, **v):
        for name, value in v.items():
            print(name, value)
        return a
    return f, g, h, k
f, g, h, k = opts()
print(f(), f(a=1), g(1), g(1, 2), g(1, b=2), h(1), h(1, 2), k(1), k(1, b="x"))
def apply(fn, x):
    return fn(x)
print(apply(g, 1), apply(h, "a"), apply(k, 2.5))
def call(fn):
    return fn()
print(call(f))
def total(**v):
    return sum(v.values())
print(total(a=1, b=2))
def run():
    t = 0
    def add(x, **more):
        nonlocal t
        t += x
        for v in more.values():
            t += v
        return t
    return add
a = run()
print(a(1), a(2, y=3), apply(run(), 5))
