def between(low, high):
    return lambda x: low <= x < high

check = between(1, 5)
print(check(0), check(1), check(4), check(5))
print(1 < 2 < 3, 1 < 3 < 2, 3 > 2 == 2, 1 != 2 != 1)
