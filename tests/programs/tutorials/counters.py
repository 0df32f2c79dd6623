def make_counter(start=0, step=1):
    """Return a counter function."""
    count = start

    def counter():
        nonlocal count
        current = count
        count += step
        return current

    def reset():
        nonlocal count
        count = start

    return counter, reset


def list_counter():
    count = [0]

    def inc():
        count[0] += 1
        return count[0]

    return inc


if __name__ == "__main__":
    c, reset = make_counter()
    print(c(), c(), c())
    reset()
    print(c())
    tens, _ = make_counter(10, step=10)
    for _ in range(3):
        print(tens(), end=" ")
    print()
    lc = list_counter()
    lc()
    lc()
    print("list counter:", lc())
    print(make_counter.__doc__)
