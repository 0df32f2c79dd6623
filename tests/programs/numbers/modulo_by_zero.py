def wrap(n):
    return lambda x: x % n

print(wrap(3)(-1))
print(wrap(0)(1))
