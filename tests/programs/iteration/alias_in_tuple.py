# A tuple holds another alias.
def outer():
    xs = [1, 2]
    pair = (xs, 0)
    seen = []
    for x in xs:
        pair[0].append(x + 5) if len(xs) < 5 else None
        seen.append(x)
    for x in pair[0]:
        if len(xs) < 7:
            xs.insert(0, x)
        seen.append(x)
    return seen, xs


print(outer())
