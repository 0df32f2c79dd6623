def run():
    items = [1, 2, 3]
    n = 1
    if len(items) > 2:
        n = 0.5
    print(n, items[n])


run()
