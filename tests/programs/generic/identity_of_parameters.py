def identical(a, b):
    return a is b


def unlike(a, b):
    return a is not b


xs = [1]
ys = xs
table = {"a": 1}
print(identical(xs, ys), identical(xs, [1]), identical(None, xs), identical(None, None))
print(identical(table, table), unlike(table, {"a": 1}), identical(1 < 2, True), unlike({1}, {1}))


def position(items, wanted):
    for i, item in enumerate(items):
        if item is wanted:
            return i
    return -1


print(position([[1], xs, [1]], xs), position([[1]], xs))
print(identical([1], ["a"]), identical(type(1), type(2)), identical(int, type("a")), int is type(3))
