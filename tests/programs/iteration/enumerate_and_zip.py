# enumerate, zip, map and filter go through the list as it is when its turn comes.
def outer():
    xs = [1, 2]
    seen = []
    for i, x in enumerate(xs):
        seen.append((i, x))
        if len(xs) < 4:
            xs.append(x + 10)
    for x, y in zip(xs, xs):
        seen.append((x, y))
        if len(xs) > 3:
            xs.pop()
    for x in map(lambda n: n + len(xs), xs):
        seen.append((x, 0))
        if len(xs) < 5:
            xs.append(0)
    for x in filter(lambda n: n < 5, xs):
        seen.append((x, 1))
        xs.clear()
    return seen, xs


print(outer())
