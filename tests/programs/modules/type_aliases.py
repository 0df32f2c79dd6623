from typing import Any, Callable, Optional, Union
Num = Union[int, float]
Op = Callable[[Num, Num], Num]
def apply(op: Op, a: Num, b: Num) -> Num:
    return op(a, b)
print(apply(lambda x, y: x + y, 1, 2), apply(lambda x, y: x * y, 1.5, 2))
Handler = Callable[..., None]
Predicate = Callable[[int], bool]
def where(pred: Predicate) -> Callable[[list[int]], list[int]]:
    def run(xs: list[int]) -> list[int]:
        return [x for x in xs if pred(x)]
    return run
print(where(lambda x: x > 1)([1, 2, 3]))
handlers: list[Handler] = []
def on(h: Handler) -> Handler:
    handlers.append(h)
    return h
@on
def hello(name: str) -> None:
    print("hello", name)
for h in handlers:
    h("x")
