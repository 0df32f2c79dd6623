def make_running():
    total = 0

    def add(x):
        nonlocal total
        total += x
        return total

    return add

run = make_running()
print(run(1.5), run(2.25))
