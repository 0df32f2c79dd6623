def running_average():
    seen = []

    def add(value):
        seen.append(value)
        return sum(seen) / len(seen)

    return add


def running_average_in_two_numbers():
    count = 0
    total = 0

    def add(value):
        nonlocal count, total
        count += 1
        total += value
        return total / count

    return add


add = running_average()
print(add(4), add(5), add(9))
print(add.__code__.co_varnames, add.__code__.co_freevars)
print(add.__closure__[0].cell_contents)

add = running_average_in_two_numbers()
for value in (4, 5, 9):
    print("%.2f" % add(value))
print(add.__code__.co_freevars)
