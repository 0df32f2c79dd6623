def outer():
    x = "kept"
    doubled = [x * 2 for x in [1, 2, 3]]
    def show():
        return x
    return doubled, show()

print(outer())
x = 7
table = {x: x * x for x in range(3)}
print(table, x)
