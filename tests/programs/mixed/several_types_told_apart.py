# Values of several types can be tested, compared with text and numbers, and asked for their types.
def show(*values):
    for value in values:
        if value is None:
            print("none")
        elif isinstance(value, str):
            print("text", value)
        elif isinstance(value, int):
            print("whole", value)
        elif value:
            print("true", value)
        else:
            print("false", value)


show(1, "a", 2.5, [], {}, {1: 2}, (), "", 0.0, None, True, False, (1,), set(), {1}, range(0), range(3))
values = [1, "a", 2.5, True, None, [1], "1", 0.0, False, 1.0, show]
for value in values[:10]:
    print(value, value == 1, 1 == value, value == "a", "a" != value, value == 2.5, value == True, value == 0)
print([type(value).__name__ for value in values])
print([bool(value) for value in values])
