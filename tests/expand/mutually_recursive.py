def parity(base: int):
    def is_even(n: int) -> bool:
        if n == base:
            return True
        return is_odd(n - 1)

    def is_odd(n: int) -> bool:
        if n == base:
            return False
        return is_even(n - 1)

    return is_even
