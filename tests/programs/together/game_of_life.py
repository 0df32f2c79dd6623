def make_world(rows):
    cells = {(x, y) for y, row in enumerate(rows) for x, c in enumerate(row) if c == "#"}
    width, height = len(rows[0]), len(rows)

    def neighbours(x, y):
        return sum((x + dx, y + dy) in cells for dx in (-1, 0, 1) for dy in (-1, 0, 1) if dx or dy)

    def step():
        nonlocal cells
        cells = {(x, y) for x in range(width) for y in range(height)
                 if neighbours(x, y) == 3 or (x, y) in cells and neighbours(x, y) == 2}

    def show():
        return "\n".join("".join("#" if (x, y) in cells else "." for x in range(width)) for y in range(height))

    return step, show

step, show = make_world([".....", "..#..", "..#..", "..#..", "....."])
step()
print(show())
