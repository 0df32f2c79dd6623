# Lists are the same or not, wherever they have been moved to.
def outer(xs: list[int]):
    ys = xs
    zs = xs.copy()
    box = [xs]
    return xs is ys, xs is zs, box[0] is ys, [] is [], xs == zs, xs is not zs


def same(a: list[int], b: list[int]) -> bool:
    return a is b


numbers = [1]
print(outer(numbers), outer([1]), same(numbers, numbers), same([1], [1]))
