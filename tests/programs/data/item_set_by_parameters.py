# Items of a list in a closure, set at indices that are parameters.
def board(n):
    cells = [["."] * n for _ in range(n)]
    def place(row, col, mark):
        cells[row][col] = mark
    def swap(i, j):
        cells[i], cells[j] = cells[j], cells[i]
    def drop(i):
        del cells[i]
    def show():
        for row in cells:
            print("".join(row))
    return place, swap, drop, show
place, swap, drop, show = board(3)
place(0, 1, "X")
swap(0, 2)
show()
drop(0)
show()
