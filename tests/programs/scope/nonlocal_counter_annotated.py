def make_counter(start: int = 0, step: int = 1):
    count: int = start

    def counter() -> int:
        nonlocal count
        count += step
        return count

    return counter

by_one = make_counter()
by_five = make_counter(100, 5)
print(by_one(), by_one())
print(by_five(), by_five())
