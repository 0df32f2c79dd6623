# A closure rebinds a variable that holds the list which a loop goes through.
def outer():
    xs = [1, 2, 3]
    kept = xs

    def replace():
        nonlocal xs
        xs = [10]

    total = 0
    for x in xs:
        replace()
        kept.append(7) if len(kept) < 5 else None
        total += x
    return total, xs, kept


print(outer())
