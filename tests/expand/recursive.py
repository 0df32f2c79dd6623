def power_of(base: int):
    def power(n: int) -> int:
        if n == 0:
            return 1
        return base * power(n - 1)
    return power
