def calculator():
    def add(a, b):
        return a + b
    def sub(a, b):
        return a - b
    return {"+": add, "-": sub, "*": lambda a, b: a * b}

table = calculator()
for op in table:
    print(f"8 {op} 2 =", table[op](8, 2))
print("/" in table, len(table))
