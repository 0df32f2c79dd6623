# A loop over a list that its body empties, and one that pops.
def outer():
    xs = [1, 2, 3]
    for x in xs:
        print(x)
        xs.clear()
    ys = ["a", "b", "c", "d"]
    for y in ys:
        print(y, ys.pop())
    for y in ys:
        ys.remove(y)
        print(y, ys)
    return xs, ys


print(outer())
