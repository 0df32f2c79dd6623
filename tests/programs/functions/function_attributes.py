def counter():
    counter.count += 1
    return counter.count
counter.count = 0
counter()
counter()
print(counter.count)

def make():
    def step():
        step.calls = step.calls + 1
        return step.calls
    step.calls = 10
    step.label = "s"
    return step

a, b = make(), make()
a(); a()
b()
print(a.calls, b.calls, a.label)

def memo(f):
    cache = {}
    def g(n):
        if n not in cache:
            cache[n] = f(n)
        return cache[n]
    g.cache = cache
    return g

sq = memo(lambda n: n * n)
sq(3); sq(4)
print(sq.cache)
