from typing import Callable

def compose(f: Callable[[int], int], g: Callable[[int], int]) -> Callable[[int], int]:
    def composed(x: int) -> int:
        return f(g(x))
    return composed

def pipeline(*steps: Callable[[int], int]) -> Callable[[int], int]:
    result: Callable[[int], int] = lambda x: x
    for step in steps:
        result = compose(step, result)
    return result

print(compose(lambda x: x + 1, lambda x: x * 2)(5))
print(pipeline(lambda x: x + 1, lambda x: x * 10)(4))
