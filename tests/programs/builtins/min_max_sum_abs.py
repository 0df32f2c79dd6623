xs = [3, -7, 5]
print(min(xs), max(xs), sum(xs), abs(-7), sum(xs, 100), sum([0.1] * 3), sum([]))
print(min(4, 2, 8), max("b", "a"), max(xs, key=abs), min(xs, key=lambda x: x * x), max("pear", "fig", key=len))
print(min([], default=0), max([1.5, 2.5]), min("hello"))
