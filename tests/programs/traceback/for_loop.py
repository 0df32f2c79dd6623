# The iterable is evaluated at the line of the for, once; the body has lines of its own.
def rows(n: int):
    return [n, n // (n - 3)]


def total(start: int):
    result = 0
    for value in rows(start):
        if value == 1:
            continue
        result += value
    for other in rows(start + 1):
        result += other
    return result


print(total(5))
print(total(2))
