def half(n):
    if n % 2 != 0:
        return None
    return n // 2

for n in range(5):
    h = half(n)
    if h is None:
        print(n, "is odd")
    else:
        print(n, "has half", h + 0)
print(half(8), half(9))
