# The list has two names: what one appends, a loop over the other sees.
def grow(xs: list[int]):
    ys = xs
    seen = 0
    for x in xs:
        seen += x
        if len(ys) < 6:
            ys.append(x + 1)
    return seen, xs


print(grow([1, 2]))
