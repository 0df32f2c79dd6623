# Functions in a table, one of which returns a message for what cannot be computed.
def calculator():
    operations = {
        "+": lambda a, b: a + b,
        "-": lambda a, b: a - b,
        "*": lambda a, b: a * b,
        "/": lambda a, b: a / b if b else "cannot divide by zero",
    }
    history = []
    def calculate(a, op, b):
        if op not in operations:
            return f"unknown operator {op}"
        result = operations[op](a, b)
        history.append(f"{a} {op} {b} = {result}")
        return result
    return calculate, history

calc, history = calculator()
print(calc(1, "+", 2))
print(calc(6, "/", 4))
print(calc(6, "/", 0))
print(calc(6, "^", 0))
print("\n".join(history))
