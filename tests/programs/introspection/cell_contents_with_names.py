def make(first, second):
    third = first + second
    def inner():
        return third * second
    return inner

f = make(1, 2)
for name, cell in zip(f.__code__.co_freevars, f.__closure__):
    print(name, "=", cell.cell_contents)
