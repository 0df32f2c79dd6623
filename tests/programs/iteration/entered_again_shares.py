# A closure is called again while it goes through its list, and then gives the list another name.
from typing import Callable

registry: list[Callable[[int], int]] = []


def make():
    items = [1, 2]

    def run(n: int) -> int:
        if n > 0:
            other = items
            other.append(n)
        total = 0
        for item in items:
            total += registry[1](item + n)
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
