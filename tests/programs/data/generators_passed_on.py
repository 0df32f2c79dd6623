"""Generator expressions that go into functions, `in`, `zip`, other generator expressions."""
def shout(s: str):
    return (c.upper() for c in s)


def pairs(s: str, t):
    return ((a, b) for a in s for b in t)


def total(it):
    n = 0
    for v in it:
        n += v
    return n


def scaled(xs, k):
    numbered = enumerate(x * k for x in xs)
    return numbered


def words(text):
    return (w.strip(".") for w in text.split() if w)


print(list(shout("ab")), list(pairs("ab", [1])))
print(total(x * x for x in range(4)), total(a * b for a in range(3) for b in range(3)))
print(list(scaled([1, 2], 3)))
n = 2
for v in (x * n for x in [1, 2, 3]):
    n += 1
    print(v)
print(list(words("a. b c.")))
print(3 in (x * 2 for x in [1, 2]), 4 in (x * y for x in [1, 2] for y in [2]))
a, b = (x + 1 for x in [1, 2])
print(a, b)
item = 5
print(sorted(total(v + item for v, _ in [(1, 2), (3, 4)]) for _ in range(2)))
rows = [[1, 2], [3]]
print([list(v * k for v in row for k in [1, 10]) for row in rows])
print(list(zip((x for x in "ab"), (y for y in [1, 2]))))
it = (x for x in rows)
rows.append([4])
print(list(it))


def squares():
    n = 0
    while True:
        n += 1
        if n > 3:
            return (i * i for i in range(n))


print(list(squares()))
print({x for x in (y % 3 for y in range(9))}, tuple(x for x in (y for y in "ab")))
print(*(x * y for x in [1, 2] for y in [3, 4]))
print(*(x * 2 for x in [1, 2]))
print(dict((k, v) for k, v in ((a, b) for a in "x" for b in [1, 2])))
