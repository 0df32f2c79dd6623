def drain():
    left = 5

    def take(n):
        nonlocal left
        left -= n
        return n

    taken = []
    while left > 0:
        taken.append(take(2))
    return taken, left

print(drain())
