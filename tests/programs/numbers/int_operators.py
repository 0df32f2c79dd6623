a, b = 17, 5
print(a + b, a - b, a * b, a / b, a // b, a % b, a ** b)
print(-a, +a, ~a, abs(-a))
print(divmod(a, b), a == b, a != b, a < b, a >= b)
