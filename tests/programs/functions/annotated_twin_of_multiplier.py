def multiplier(factor: float):
    def multiply(number: float) -> float:
        return number * factor
    return multiply

half = multiplier(0.5)
print(half(9.0), half(0.25))
