from typing import Callable

def twice(f: Callable[[int], int], n: int) -> int:
    return f(f(n))

def event(handlers: list[Callable[[str], None]]):
    def fire(name: str):
        for handler in handlers:
            handler(name)
    return fire
