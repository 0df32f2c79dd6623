width = 10
places = 3
value = 2.718281828
print(f"[{value:{width}.{places}f}]")
print(f"[{'x':{'*'}^{width - 3}}]")

def column(width):
    return lambda cell: f"{cell:>{width}}"

print(column(6)("ab") + column(4)(12))
