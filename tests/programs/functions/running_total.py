def make_running(start):
    total = start
    n = 0

    def add(value):
        nonlocal total, n
        total += value
        n += 1
        return f"{n}: {total}"

    return add

ints = make_running(0)
floats = make_running(0.0)
print(ints(5), ints(7))
print(floats(0.1), floats(0.2))
