# A comprehension is part of the function in which it stands.
def shares(total: int, parts: list[int]):
    whole = [part for part in parts if part > 0]
    print(whole)
    return [
        total // part
        for part in parts
    ]


print(shares(12, [1, 2, 3]))
print(shares(12, [1, 0, 3]))
