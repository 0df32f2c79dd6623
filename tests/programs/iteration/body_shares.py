# The loop makes the second alias, in another container and in a closure.
def outer():
    xs = [1, 2, 3]
    kept = []
    for x in xs:
        kept.append(xs)
        if len(kept) == 1:
            kept[0].append(9)
    adders = []
    ys = [1]
    for y in ys:
        adders.append(lambda n: ys.append(n))
        if len(adders) < 3:
            adders[-1](y + 1)
    return xs, kept, ys, len(adders)


print(outer())
