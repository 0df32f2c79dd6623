# The next element is computed at the line of the for, whatever the body was doing.
def first_bad(limits: list[int]):
    seen = 0
    for share in map(lambda limit: 12 // limit, limits):
        seen += share
        if seen < 5:
            continue
        print(share, seen)
        seen = seen * 2
    return seen


print(first_bad([3, 4]))
print(first_bad([6, 6, 1, 0, 2]))
