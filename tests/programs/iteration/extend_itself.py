# The list is extended by itself, and by a loop over itself.
def outer():
    xs = [1, 2]
    xs.extend(xs)
    for x in xs:
        if len(xs) < 7:
            xs.extend([x])
    xs += [x for x in xs if x == 1]
    for x in xs:
        if len(xs) > 8:
            del xs[1:]
        print(x)
    return xs


print(outer())
