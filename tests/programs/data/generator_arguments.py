print(sum(x * x for x in range(5)), max(len(w) for w in ["a", "bbb"]))
print(any(x > 3 for x in [1, 2]), all(x > 0 for x in [1, 2]))
print(", ".join(str(x) for x in range(4)), sorted(-x for x in [2, 3, 1]))

def mean_of(f):
    return lambda values: sum(f(v) for v in values) / len(values)

print(mean_of(lambda v: v * v)([1, 2, 3]), list(c.upper() for c in "ab"), tuple(i for i in range(2)))
