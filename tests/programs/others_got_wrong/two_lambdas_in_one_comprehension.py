def outer():
    return [(lambda: i, lambda x: x + i) for i in range(3)]

for get, add in outer():
    print(get(), add(10))
