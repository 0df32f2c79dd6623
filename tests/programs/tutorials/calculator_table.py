calculator = {
    'add': lambda a, b: a + b,
    'subtract': lambda a, b: a - b,
    'multiply': lambda a, b: a * b,
    'divide': lambda a, b: a / b if b != 0 else float('inf'),
}

for name in calculator:
    print(f"{name:<10}|{calculator[name](10.0, 4.0):>8.2f}")

op = calculator.get('power')
print(op is None)
print('add' in calculator, len(calculator))
