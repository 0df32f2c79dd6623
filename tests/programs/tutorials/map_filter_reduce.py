from functools import reduce

nums = [1, 2, 3, 4, 5]
squared = list(map(lambda x: x ** 2, nums))
print(squared)
evens = list(filter(lambda x: x % 2 == 0, nums))
print(evens)
total = reduce(lambda a, b: a + b, nums)
print(total)
biggest = reduce(lambda a, b: a if a > b else b, nums)
print(biggest)
flat = reduce(lambda acc, xs: acc + xs, [[1, 2], [3], [4, 5]], [])
print(flat)
print(list(map(str, nums)))
print(list(map(lambda a, b: a + b, nums, reversed(nums))))
print(sum(map(lambda x: x * 0.5, nums)))
print(list(map(str.upper, ["a", "b"])))
counts = reduce(lambda d, ch: {**d, ch: d.get(ch, 0) + 1}, "hello", {})
print(counts)
