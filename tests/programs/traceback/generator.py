# A generator expression is evaluated where its elements are asked for.
def shares(parts: list[int]):
    found = (12 // part for part in parts)
    print("nothing has happened yet")
    return sum(found)


print(shares([1, 2, 3]))
print(shares([1, 0, 3]))
