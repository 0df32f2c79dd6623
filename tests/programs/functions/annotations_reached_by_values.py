# An annotation hints: what comes from a place that holds several types stays what it is.
def show(value):
    print("show", value)
    return value


def total(xs: list[int], more: list[int] | None = None, d: dict[str, int] = {}) -> int:
    xs.append(4)
    return sum(xs) + len(more or []) + len(d)


both = [[1, 2], "a", {"k": 1}]
print(total(both[0]), both)
print(total(both[0], both[0], both[2]), both)


def first(xs: list[int]) -> list[int]:
    return xs


ys = first(both[0])
ys.append(7)
print(both, ys)


def count(n: int, flag: bool) -> int:
    return n


mixed = [True, "x", 2]
print(count(mixed[0], True), count(mixed[2], show(mixed[0])))
