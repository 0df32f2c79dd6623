"""Functions in a dict whose results differ in type, and are shown."""
ops = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "/": lambda a, b: a / b if b != 0 else "Error: division by zero",
}
for name in ops:
    print(name, ops[name](6, 3))
print(ops["/"](1, 0))
result = ops["+"](1, 2)
print(f"result {result}")
ops = {
    "sum": lambda xs: sum(xs),
    "text": lambda xs: ", ".join(str(x) for x in xs),
    "mean": lambda xs: sum(xs) / len(xs),
    "empty": lambda xs: None,
}
for name, f in ops.items():
    print(name, f([1, 2, 3]))
def calculator(op, a, b):
    table = {
        "add": lambda: a + b,
        "name": lambda: f"{a} and {b}",
        "less": lambda: a < b,
    }
    if op not in table:
        return "unknown"
    return table[op]()


print(calculator("add", 1, 2), calculator("name", 1, 2), calculator("less", 1, 2), calculator("x", 1, 2))
