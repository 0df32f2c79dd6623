xs = [3, 1, 2]
print(sorted(xs), xs, sorted(xs, reverse=True), sorted("banana"), list(reversed(xs)))
print(sorted(["b", "A", "c"], key=str.lower), sorted([(1, "b"), (1, "a"), (0, "z")]))
print(sorted(xs, key=lambda x: -x), "".join(reversed("abc")))
for x in reversed(range(3)):
    print(x)
