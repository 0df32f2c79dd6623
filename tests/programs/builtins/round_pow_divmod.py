print(round(3.14159, 2), round(2.5), round(-1.5), round(10), round(1234, -2), pow(2, 5), pow(2.0, 3), divmod(17, 5), divmod(-17, 5), divmod(7.5, 2))
q, r = divmod(100, 7)
print(q, r, pow(7, 2, 10))
