first, *rest = [1, 2, 3, 4]
print(first, rest)
*start, last = "abc"
print(start, last)
a, *middle, z = range(6)
print(a, middle, z)
x, y, *none = [1, 2]
print(x, y, none)
