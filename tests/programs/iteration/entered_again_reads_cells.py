# What a closure that goes through its list holds is read meanwhile.
from typing import Callable

registry: list[Callable[[int], int]] = []


def make():
    items = [1, 2]

    def run(n: int) -> int:
        total = 0
        for item in items:
            total += registry[1](item + n)
        return total

    return run


def wrap():
    inner = make()

    def call(n: int) -> int:
        if n > 0:
            inner.__closure__[0].cell_contents.append(n)
        return inner(n)

    return call


def again(n: int) -> int:
    if n == 1:
        return registry[0](7)
    return n


registry.append(wrap())
registry.append(again)
print(registry[0](0))
print(registry[0](0))
