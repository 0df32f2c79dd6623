def label(n) -> str:
    return n - 1


print(label(3))
