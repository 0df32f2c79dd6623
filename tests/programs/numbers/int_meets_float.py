def add(a):
    return lambda b: a + b

print(add(1)(2), add(1)(2.0), add(1.5)(2), add(0.5)(0.5))
print(2 * 1.5, 3 - 0.5, 7 // 2.0, 7.5 % 2, 2 ** 0.5, 2.0 ** 3)
print(1 == 1.0, 2 < 2.5, 3 >= 3.0)
