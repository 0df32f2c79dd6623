def make_counter():
    count = 0
    step = 5
    def counter():
        nonlocal count
        count += step
        return count
    return counter

c = make_counter()
print([cell.cell_contents for cell in c.__closure__])
c()
c()
print([cell.cell_contents for cell in c.__closure__])
