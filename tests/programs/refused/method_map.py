def doubled(xs: list[int]):
    return xs.map(lambda x: 2 * x)

def small(xs: list[int]):
    for x in xs.filter(lambda x: x < 3):
        print(x)
    xs.for_each(print)
    xs.kap()
    return xs.join(", ")
