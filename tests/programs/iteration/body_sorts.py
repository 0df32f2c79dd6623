# The body sorts and reverses what it goes through.
def outer():
    xs = [3, 1, 2]
    seen = []
    for x in xs:
        seen.append(x)
        xs.sort()
    for x in xs:
        seen.append(x)
        xs.reverse()
    return seen, xs


print(outer())
