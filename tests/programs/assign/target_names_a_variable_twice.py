rows = [(1, 2, 3), (4, 5, 6)]
print([b for _, b, _ in rows], {b: 1 for _, b, _ in rows}, any(b > 2 for _, b, _ in rows), [_ for _, b, _ in rows])
for _, b, _ in rows:
    print(b, _)
_, b, _ = rows[0]
print(_)
x, x = 1, 2
print(x, [x for x, x, y in rows], max(x for x, x, y in rows), list(x for x, x, y in rows))
g = (x for x, x, y in rows)
print(next(g))
print(sorted(rows, key=lambda r: r[2]), sum(i for i, (_, _, _) in enumerate(rows)))
def middle(triples):
    return [m for _, m, _ in triples], sum(len(m) for _, m, _ in triples)
print(middle([(1, "a", None), (2, "bb", None)]))
for (_, a), (_, b) in zip([(1, 2)], [(3, 4)]):
    print(a, b, _)
(p, q), (p, r) = (1, "x"), (2, "y")
print(p, q, r)
fs = [lambda: _ for _, _ in [(1, 2), (3, 4)]]
print([f() for f in fs])
*_, last, _ = "abcd"
print(_, last)
