# Each kind of assignment fails at its line.
def run(numbers: list[int], names: dict[str, int]):
    first, *rest = numbers
    names["first"] = first
    numbers[0] = rest[0]
    a = b = numbers[1]
    a += names["first"]
    names["b"] += b
    c, d = numbers
    return a + c + d


print(run([1, 2], {"b": 3}))
print(run([1, 2, 3], {"b": 3}))
