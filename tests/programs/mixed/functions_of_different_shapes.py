table = {
    "neg": lambda a: -a,
    "add": lambda a, b: a + b,
}
print(table["neg"](3))
print(table["add"](1, 2))
ops = {
    "+": lambda a, b: a + b,
    "/": lambda a, b: a / b if b != 0 else "Error",
}
print(ops["+"](1, 2) + 1)
