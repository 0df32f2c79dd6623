# The condition of a while is asked again after the body, at the line of the while.
def remaining(limits: list[int], n: int):
    return limits[n]


def run(limits: list[int]):
    n = 0
    while remaining(limits, n) > 0:
        n += 1
        if n == 2:
            continue
        print(n, remaining(limits, n))
    return n


print(run([3, 2, 1, 0]))
print(run([5, 5, 5]))
