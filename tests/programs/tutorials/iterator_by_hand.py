def make_iterator(items):
    i = 0

    def has_next():
        return i < len(items)

    def next_item():
        nonlocal i
        value = items[i]
        i += 1
        return value

    return has_next, next_item


has_next, next_item = make_iterator(["a", "b", "c"])
while has_next():
    print(next_item())


def map_source(f, source):
    return lambda: f(source())


def count_from(n):
    n -= 1

    def step():
        nonlocal n
        n += 1
        return n

    return step


squares = map_source(lambda x: x * x, count_from(3))
print(squares(), squares(), squares())
