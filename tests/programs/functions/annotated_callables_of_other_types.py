# An annotation of a callable hints: a function that never gives None is given where one may, an int stands for a float, a bool for an int.
from typing import Callable
def update(q: Callable[[str, int], int | None], count: list[int]) -> int:
    r = q("a", 2)
    return 0 if r is None else r
print(update(lambda z, y: 5, [1]))
print(update(lambda z, y: None, [1]))
def ident(z, y):
    return y
print(update(ident, [1]))
def scale(f: Callable[[float], float], xs: list[float]) -> list[float]:
    return [f(x) for x in xs]
print(scale(lambda x: x * 2, [1.5, 2]))
print(scale(lambda x: 1, [1.5, 2]))
print(scale(int, [1.5, 2]), scale(abs, [-1.5]))
def check(p: Callable[[int], bool], n: int) -> bool:
    return p(n)
print(check(lambda n: n > 1, 2))
print(check(lambda n: n % 2, 2))
def hook(f: Callable[[int], None]) -> None:
    print(f(1))
hook(print)
hook(lambda n: n + 1)
def opt(f: Callable[[int], int] | None = None) -> int:
    return f(1) if f else 0
print(opt(), opt(lambda n: n), opt(lambda n: True))
