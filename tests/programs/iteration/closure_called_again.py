# A closure that only looks at its list calls itself through a function that it is given.
def walker(xs: list[int]):
    def walk(depth: int, f):
        out = []
        for x in xs:
            out.append(f(x, depth))
        return sum(out) + len(xs)
    return walk


walk = walker([1, 2, 3])
copy = walk


def inner(x: int, depth: int) -> int:
    other = copy
    if depth > 0:
        return other(depth - 1, lambda a, b: a + b)
    return x


print(walk(2, inner))
