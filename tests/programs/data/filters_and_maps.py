def above(limit):
    return lambda x: x > limit

numbers = [5, 12, 7, 30]
print(list(filter(above(6), numbers)), list(map(lambda x: x * 2, numbers)))
print(list(map(str, numbers)), list(zip(numbers, "abcd")), list(zip([1, 2], "ab", [True, False])))
for n, c in zip(numbers, "xy"):
    print(n, c)
