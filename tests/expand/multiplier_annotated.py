def multiplier(factor: int):
    def multiply(number: int) -> int:
        return number * factor
    return multiply
