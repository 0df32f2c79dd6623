def half(n):
    if n % 2 == 0:
        return n / 2
    return n * 0.5

print(half(4), half(5))
