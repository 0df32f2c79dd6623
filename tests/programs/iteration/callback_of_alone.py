# The closure has the only alias of its list, and is called again while it goes through it.
def registry():
    handlers = []

    def add(handler):
        handlers.append(handler)
        return len(handlers)

    def fire(n: int):
        out = []
        for handler in handlers:
            out.append(handler(n))
        return out

    return add, fire


add, fire = registry()


def late(n: int) -> int:
    return n * 100


def early(n: int) -> int:
    if n < 3:
        add(late)
    return n


add(early)
print(fire(1))
print(fire(5))
