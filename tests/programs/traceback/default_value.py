# Default values are evaluated where the function is defined.
def third(items: list[int]):
    return items[2]


def make(items: list[int]):
    def pick(n: int, last=third(items)):
        return n + last

    return pick


print(make([1, 2, 3])(4))
print(make([1, 2])(4))
