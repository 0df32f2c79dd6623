from typing import Callable, TypeVar
T = TypeVar("T")
def identity(x: T) -> T:
    return x
print(identity(3), identity("a"))
def compose(f: Callable[[T], T], g: Callable[[T], T]) -> Callable[[T], T]:
    return lambda x: f(g(x))
print(compose(lambda x: x + 1, lambda x: x * 2)(5))
