# In Python a bool is an int.
def same(x: int):
    return x


def plus_one(x: float):
    return x + 1


def more(flag: bool, n: int) -> int:
    if flag:
        return n > 1
    return n


print(same(True), same(3))
print(plus_one(1), plus_one(True))
print(more(True, 1), more(False, 1))
y: int = True
print(y)
xs: list[int] = [1, True, 2]
print(xs)
