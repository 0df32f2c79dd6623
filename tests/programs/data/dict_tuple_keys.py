def make_grid():
    cells = {}

    def mark(x, y, sign):
        cells[x, y] = sign
        return cells

    return mark

mark = make_grid()
mark(0, 0, "X")
print(mark(1, 2, "O"))
print((1, 2) in mark(0, 1, "X"))
