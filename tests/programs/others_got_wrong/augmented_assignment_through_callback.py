def make():
    total = 100

    def add(n):
        nonlocal total
        total += n
        return n

    def run():
        nonlocal total
        total += add(5)
        return total

    return run

run = make()
print(run())
print(run())
