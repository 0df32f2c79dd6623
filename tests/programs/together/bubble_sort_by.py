def sorter(before):
    def sort(values):
        values = values[:]
        swaps = 0
        for i in range(len(values)):
            for j in range(len(values) - 1 - i):
                if before(values[j + 1], values[j]):
                    values[j], values[j + 1] = values[j + 1], values[j]
                    swaps += 1
        return values, swaps
    return sort

print(sorter(lambda a, b: a < b)([3, 1, 2]))
print(sorter(lambda a, b: len(a) > len(b))(["a", "ccc", "bb"]))
