from functools import reduce

def compose(*functions):
    return reduce(lambda f, g: lambda x: g(f(x)), functions)

print(reduce(lambda a, b: a + b, [1, 2, 3]), reduce(lambda a, b: a * b, range(1, 6), 10))
print(reduce(max, [3, 9, 4]), reduce(lambda a, s: a + s, ["a", "b", "c"], ">"))
