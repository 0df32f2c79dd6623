def f():
    count = 0

    def g():
        count += 1
        return count

    def h():
        nonlocal missing
        count += 1
        return missing

    return g, h


def k():
    print(x)
    x = 1
