from typing import Callable

Pair = Callable[[int], int]


def first(xs: [int]) -> int:
    return xs[0]


def swap(pair: (int, str)):
    return pair


def increment(x: integer) -> Int:
    return x + 1


def half(x: flaot, y: math.pi) -> it:
    return x / y


def show(x: "boolean"):
    total: string = "a"
    return total


print(Pair)
