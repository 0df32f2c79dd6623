pairs = [("a", 1), ("b", 2)]
for name, number in pairs:
    print(name, number)
for i, (name, number) in enumerate(pairs, 1):
    print(i, name * number)
print([n for _, n in pairs], dict(pairs), {v: k for k, v in pairs})
(x, y), (z, w) = pairs
print(x, y, z, w)
