def average(values):
    total = 0
    for v in values:
        total += v
    return total / len(values)

print(average([1, 2, 4]))
print(average([1.5, 2.5]))
