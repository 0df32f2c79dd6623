def repeat(times, action):
    for i in range(times):
        action(i)

def collector():
    items = []
    def collect(i):
        items.append(i * i)
    def show():
        return items
    return collect, show

collect, show = collector()
repeat(4, collect)
print(show())
repeat(2, lambda i: print("tick", i))
