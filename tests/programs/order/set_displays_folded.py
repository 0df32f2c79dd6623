# What CPython's compiler takes for constants, and over which a loop goes.
n = 13
print({5, 1, n}, {1 + 4, 1, 26 // 2}, {-5, -1, -13}, {5, 1, n - 0})
print({5.0, 1.0, 13.0}, {5.5, 1.25, -13.5, 1e10}, {True, False, True})
print({(1, 2), (3, 4), (5, 6), (7, 8)}, {(5,), (1,), (13,)}, {2 ** 5, 1 << 4, 7 % 4, ~6}, {(5, 1)[0], 1, 13})
print({5, 5, 1, 13}, {5, 1, 13, 5, 21, 29, 37}, {1, 2}, {2, 1}, {13, 5})
print(*{5, 1, 13}, [*{5, 1, 13}], {*{5, 1, 13}, 21}, sorted({5, 1, 13}), max({5, 1, 13}))
print(5 in {5, 1, 13}, 4 not in {5, 1, 13}, {5, 1, 13} | {21}, {5, 1, 13} & {13, 5, 21})
for x in {5, 13}:
    print(x)
for x in {13, 5}:
    print(x)
def f():
    for x in {5, 1, n}:
        yield_ = x
        print(x)
    s = {5, 1, 13}
    for x in s:
        print(x)
    s.add(21)
    return s
print(f(), {x: 1 for x in {5, 1, 13}}, {x for x in {5, 1, 13}}, {x + y for x in {5, 1, 13} for y in {8, 16, 24}})
print(list(x for x in {5, 1, 13}), list(map(lambda x: x, {5, 1, 13})), tuple(x for x in {5, 1, 13} if x > 1))
print({5, 1, 13}.pop(), {0.5, 2.5, 1.5})
