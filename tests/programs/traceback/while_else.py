# What stands under the else of a loop has lines of its own, as has the code after it.
def first_divisor(n: int, at_most: int):
    d = 2
    while d <= at_most:
        if n % d == 0:
            break
        d += 1
    else:
        return n // (at_most - 3)
    return d


print(first_divisor(15, 4))
print(first_divisor(7, 5))
print(first_divisor(7, 3))
