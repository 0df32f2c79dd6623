def scale(xs: list[float], by: float = 1) -> list[float]:
    return [x * by for x in xs]
print(scale([1, 2, 3]), scale([1.5, 2], 2), scale([1.0], 0.5))
def make(rate: float):
    def price(amount: float, discount: float | None = None) -> float:
        if discount is None:
            return amount * rate
        return amount * rate - discount
    return price
p = make(2)
print(p(10), p(10, 1), p(2.5, 0.5))
q = make(1.1)
print(q(10), q(10, 1))
