def parity(base):
    def is_even(n):
        if n == base:
            return True
        return is_odd(n - 1)

    def is_odd(n):
        if n == base:
            return False
        return is_even(n - 1)

    return is_even

even = parity(0)
print(even(10), even(7), even(0))
print(parity(1)(4))
