def make_counter():
    count = 0

    def counter():
        nonlocal count
        count += 1
        return count

    return counter

first = make_counter()
second = make_counter()
print(first(), first(), first())
print(second())
print(first())
