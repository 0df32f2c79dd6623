"""Generator expressions run when an element is asked for, and read their variables then."""
def gen(xs, n):
    g = (x * n for x in xs)
    return g


def noisy(v):
    print("noisy", v)
    return v


g = gen([1, 2, 3], 2)
print(next(g), list(g))
k = 3
h = (noisy(x) + k for x in range(3))
k = 10
print(next(h))
print(list(h))
print(any(noisy(x) > 0 for x in range(3)))
print(all(noisy(x) > 0 for x in range(3)))
print(next(noisy(x) for x in range(5)))


def counter():
    total = 0

    def add(v):
        nonlocal total
        total += v
        return total

    return (add(x) for x in range(4))


print(list(counter()))
def loud(tag, v):
    print(tag, v)
    return v


pairs = ((a, b) for a in [1, 2] for b in [3, 4])
print(next(pairs), list(pairs))
print(any(loud("t", a + b) > 4 for a in [1, 2] for b in [3, 4]))
print(all(loud("a", a) < loud("b", b) for a in [1, 2] for b in [3, 1]))
print(next(loud("n", a * b) for a in [1, 2] for b in [3, 4] if a * b > 3))
g = (loud("x", x) for x in loud("outer", [1, 2]) for y in loud("inner", [10, 20]))
print("made")
print(next(g))
print(next(g))
print(next(g))
