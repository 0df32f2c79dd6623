# A closure returns its own list: who gets it can change it while the closure goes through it.
def store():
    items = [1, 2]

    def get():
        return items

    def total(f) -> int:
        result = 0
        for item in items:
            f(item)
            result += item
        return result

    return get, total


get, total = store()


def grow(item: int):
    if len(get()) < 5:
        get().append(item + 10)


print(total(grow), get())
