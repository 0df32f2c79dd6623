"""`zip(*rows)`: columns of rows of one type, and of several."""
matrix = [(1, "a"), (2, "b")]
nums, letters = zip(*matrix)
print(nums, letters)
print(list(map(sum, zip(*[[1, 2], [3, 4]]))))
print(list(map(list, zip(*[[1, 2], [3, 4]]))))
pairs = {"x": 1, "y": 2}
keys, values = zip(*pairs.items())
print(keys, values)
a = [1, 2]
b = ["p", "q"]
print(list(zip(*[a, a])))
print(max([*a, 7]), min([0, *a]))
print([*zip(*["abc", "def"])])
print(["".join(c) for c in zip(*["abc", "def"])])
