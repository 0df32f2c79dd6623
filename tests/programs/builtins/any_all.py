def every(predicate):
    return lambda values: all(map(predicate, values))

def some(predicate):
    return lambda values: any(predicate(v) for v in values)

positive = lambda n: n > 0
print(every(positive)([1, 2]), every(positive)([1, -2]), some(positive)([-1, 2]), some(positive)([-1]))
print(all([]), any([]), any([0, 1]), all(["a", ""]))
