"""Generator expressions with several `for`, kept, returned, stopped early, used up."""
def products(xs, ys):
    return (x * y for x in xs for y in ys if x != y)


g = products([1, 2], [2, 3])
print(next(g))
print(list(g))
print(list(products([1.5], [2])))


def flatten(rows):
    return (v for row in rows for v in row)


def first_match(rows, wanted):
    return next((v for row in rows for v in row if v > wanted), None)


print(list(flatten([[1, 2], [], [3]])), first_match([[1, 5], [7]], 4), first_match([[1]], 4))
print(list(flatten(["ab", "c"])))
limit = 3
triples = ((a, b, c) for a in range(1, limit) for b in range(a, limit) for c in range(b, limit) if a + b > c)
limit = 5
for t in triples:
    print(t)
for i, v in enumerate(x + y for x in "ab" for y in "cd"):
    print(i, v)
print(sorted(x * y for x in [3, 1] for y in [2, 1]))
print(",".join(a + b for a in "xy" for b in "12"))
print(dict((k, v) for k in "ab" for v in [1, 2]))
print(max((x, y) for x in [1, 2] for y in [5, 4]))
d = {"a": [1, 2], "b": [3]}
print(list((k, v) for k, vs in d.items() for v in vs if v != 2))
def take(n, it):
    out = []
    for v in it:
        if len(out) == n:
            break
        out.append(v)
    return out


def evens(limit):
    seen = []

    def note(v):
        seen.append(v)
        return v

    gen = (note(x) + y for x in range(limit) for y in [0, 100] if x % 2 == 0)
    return gen, seen


gen, seen = evens(1000)
print(take(3, gen), seen)
print(next(gen), seen)
words = ["apple", "bob"]
letters = (c for w in words for c in w if c not in "aeiou")
words.append("cat")
print("".join(letters))
fs = list(lambda: (x, y) for x in range(2) for y in range(2))
print([f() for f in fs])
nested = (sum(v for v in row) for block in [[[1, 2], [3]], [[4]]] for row in block)
print(next(nested), list(nested))
total = 0
for a, b in ((i, j) for i in range(3) for j in range(i)):
    total += a * b
print(total)
