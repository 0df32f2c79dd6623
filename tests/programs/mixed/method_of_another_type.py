def make():
    items = []
    def add(x):
        items.add(x)
    return add
f = make()
f(1)
