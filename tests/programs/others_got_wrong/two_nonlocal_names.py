def make_stats():
    count = 0
    total = 0

    def add(value):
        nonlocal count, total
        count += 1
        total += value
        return total // count

    def show():
        return f"{count} values, total {total}"

    return add, show

add, show = make_stats()
print(add(10), add(20), add(60))
print(show())
