# A closure is called again while it goes through its list, and then makes a closure over it.
from typing import Callable

registry: list[Callable[[int], int]] = []


def make():
    items = [1, 2]

    def run(n: int) -> int:
        if n > 0:
            adders = [lambda k: items.append(k)]
            adders[0](n)
        total = sum([registry[1](item + n) for item in items])
        return total

    return run


def again(n: int) -> int:
    if n == 1:
        return registry[0](7)
    return n


registry.append(make())
registry.append(again)
print(registry[0](0))
print(registry[0](0))
