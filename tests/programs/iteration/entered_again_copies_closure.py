# A closure that goes through its list is given another name meanwhile.
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


def wrap(inner):
    def call(n: int) -> int:
        if n > 0:
            pair = (inner, inner)
            return pair[0](n) + pair[1](n + 1)
        return inner(n)

    return call


def again(n: int) -> int:
    if n == 1:
        return registry[0](7)
    return n


registry.append(wrap(make()))
registry.append(again)
print(registry[0](0))
print(registry[0](0))
