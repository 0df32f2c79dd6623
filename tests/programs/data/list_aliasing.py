def make_stack():
    items = []

    def push(x):
        items.append(x)
        return items

    def peek():
        return items[-1]

    return push, peek

push, peek = make_stack()
inside = push("a")
push("b")
print(peek(), inside)
inside.append("sneaky")
print(peek())
row = [0]
rows = [row, row]
row.append(1)
print(rows, rows[0] is rows[1])
