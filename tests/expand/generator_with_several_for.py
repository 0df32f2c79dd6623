def products(xs: list[int], ys: list[int]):
    return (x * y for x in xs for y in ys if x != y)
