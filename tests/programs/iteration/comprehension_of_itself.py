# Two clauses over one list, one of them changing it through a method.
def outer():
    xs = [1, 2]
    pairs = [(x, y) for x in xs for y in xs]
    popped = [xs.pop() for x in xs]
    ys = [1, 2]
    grown = [ys.append(x) for x in ys if len(ys) < 5]
    return pairs, popped, xs, len(grown), ys


print(outer())
