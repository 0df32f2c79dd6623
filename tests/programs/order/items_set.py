# The value is evaluated before the target's object and index.
def s(n, v):
    print(n, end=" ")
    return v
xs = [1, 2, 3]
d = {"a": 1}
s("xs", xs)[s("i", 1)] = s("v", 9)
print(xs)
s("xs", xs)[s("i", 1)] += s("v", 9)
print(xs)
s("d", d)[s("k", "b")] = s("v", 2)
print(d)
s("d", d)[s("k", "b")] += s("v", 2)
print(d)
s("xs", xs)[s("i", 0)] = s("d", d)[s("k", "c")] = s("v", 7)
print(xs, d)
del s("d", d)[s("k", "c")]
s("xs", xs)[s("i", 0)], s("d", d)[s("k", "z")] = s("v", 7), s("w", 8)
print(xs, d)
