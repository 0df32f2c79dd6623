def f(a, b, c):
    return a * 100 + b * 10 + c

triple = (1, 2, 3)
print(f(*triple), f(1, *(2, 3)), f(*(7, 8), 9))
print([*range(3), 9], (*triple, 4), {**{"a": 1}, "b": 2})
print(*triple, *["x", "y"], sep="-")
