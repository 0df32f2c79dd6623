print(1 + 2 * 3 - 4 / 2, (1 + 2) * 3, 2 * 3 % 4, -3 ** 2)
print(1 < 2 and 2 < 3 or False, not 1 == 2, 1 | 2 & 3 ^ 4 << 1)
print(5 - 3 - 1, 2 ** 1 * 4, 7 // 2 * 2, not True or True)
