print(round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234.5678, 2))
print(round(7), round(1.0), round(0.5), round(1.5), round(1e-5, 3))
print(int(3.99), int(-3.99), int("42"), int(True), float(3), float("2.5"))
