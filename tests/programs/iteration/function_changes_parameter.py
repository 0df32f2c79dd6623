# A function that the loop calls with the list changes it.
def push(xs: list[int], n: int):
    xs.append(n)
    return len(xs)


def outer():
    xs = [1, 2]
    sizes = []
    for x in xs:
        if x < 10:
            sizes.append(push(xs, x * 10))
    return xs, sizes


print(outer())
