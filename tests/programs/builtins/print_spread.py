values = [1, 2, 3]
print(*values)
print(*values, sep=", ")
print("a", *values, "z", sep="-", end="!\n")
print(*"abc", *(1, "two", 3.0), *range(2))
print(*[], "only")
print(*{"k": 1}, *[x * x for x in values])

def row(separator):
    def show(cells):
        print(*cells, sep=separator)
    return show

row(" | ")(["x", "y"])
row("")([1.5, 2.5])
