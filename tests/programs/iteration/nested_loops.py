# Two loops over one list at a time, the inner one changing it or not.
def outer():
    xs = [1, 2, 3]
    seen = 0
    for x in xs:
        for y in xs:
            seen += x * y
    for x in xs:
        for y in xs:
            if len(xs) < 5:
                xs.append(y)
            seen += 1
    for x in xs:
        if x == 2:
            break
        for y in xs:
            if y == 3:
                continue
            seen += sum(xs) + len(xs) + max(xs)
    return seen, xs


print(outer())
