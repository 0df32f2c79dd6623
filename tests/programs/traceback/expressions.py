# What fails inside of an operator's operand, a condition or an f-string is on the line of the statement.
def check(n: int, limits: list[int]):
    small = n < 2 or limits[n] > 0
    text = f"{n}: {limits[n] if small else 0:>3}"
    low, high = limits[0], limits[1]
    limits[0] += high - low
    assert 0 < limits[0] < limits[1] + limits[n], f"{n} is wrong"
    del limits[n]
    return text


print(check(1, [1, 2, 3]))
print(check(2, [2, 1, 3]))
print(check(1, [3, 2, 1]))
print(check(2, [9, 19, -1]))
