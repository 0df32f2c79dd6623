def counter(start: int = 0):
    count: float = start
    def inc(by: float = 1) -> float:
        nonlocal count
        count += by
        return count
    return inc
c = counter()
print(c(), c(2), c(0.5))
def f(n: int) -> int:
    return n / 2
print(f(4))
def g(n: int) -> int:
    return n * 2
print(g(2.5), g(3))
def h() -> float:
    return 3
print(h())
d: dict[str, float] = {"a": 1, "b": 2.5}
d["c"] = 3
print(d, sum(d.values()))
def average(values: list[float]):
    total: int = 0
    for value in values:
        total += value
    return total
print(average([]), average([1, 2]), average([0.5, 1]))
