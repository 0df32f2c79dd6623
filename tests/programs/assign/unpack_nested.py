(a, b), c = (1, 2), 3
print(a, b, c)
for i, (x, y) in enumerate([(1, "a"), (2, "b")]):
    print(i, x, y)
[(p, q), [r, s]] = [(1, 2), (3, 4)]
print(p, q, r, s)
