# The list leaves the loop, and the function, from inside the loop.
def first_even(xs: list[int]):
    for x in xs:
        if x % 2 == 0:
            return xs
    return []


def own():
    xs = [3, 4]
    for x in xs:
        if x > 3:
            return xs
    return xs


print(first_even([1, 2]), first_even([1]), own())
