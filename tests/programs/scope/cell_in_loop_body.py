def accumulate(values):
    total = 0
    history = []

    def add(v):
        nonlocal total
        total += v
        history.append(total)

    for v in values:
        add(v)
    return total, history

print(accumulate([1, 2, 3, 4]))
print(accumulate([]))
