"""Default values of all kinds, left out by the siblings of a function."""
def shape(sides, area=None, name="shape"):
    def size():
        if area is None:
            return perimeter()
        return area(sides)

    def perimeter(scale=1):
        return sum(s * scale for s in sides)

    def info(extra=None):
        line = f"{name}: {size()} {perimeter()} {perimeter(2)}"
        return line if extra is None else line + extra(sides)

    return size, perimeter, info


s, p, i = shape([3, 4, 5])
print(s(), p(), i(), i(lambda xs: f" ({len(xs)})"))
s, p, i = shape([2.5], lambda xs: xs[0] ** 2, "square")
print(s(), p(), i())
def grid(width, height, fill=None):
    cells = {}

    def get(x, y, default=None):
        return cells.get((x, y), default if default is not None else fill)

    def put(x, y, v):
        cells[(x, y)] = v

    def row(y, show=None):
        return "".join(show(get(x, y)) if show else str(get(x, y)) for x in range(width))

    def draw():
        for y in range(height):
            print(row(y))

    return get, put, row, draw


get, put, row, draw = grid(3, 2, ".")
put(1, 1, "#")
draw()
print(row(1, lambda c: c * 2), get(0, 0), get(0, 0, "?"))
def timer(now, label=None):
    start = now()

    def elapsed(at=None):
        end = at if at is not None else now()
        return end - start

    def report(fmt=None, prefix="took"):
        value = elapsed()
        text = fmt(value) if fmt is not None else str(value)
        return f"{label or 'timer'} {prefix} {text}"

    def lap(n=1):
        return [elapsed() for _ in range(n)]

    return elapsed, report, lap


ticks = [0]


def clock():
    ticks[0] += 5
    return ticks[0]


e, r, l = timer(clock)
print(e(), r(), l(2), e(100), r(lambda v: f"{v}s", "used"))
e, r, l = timer(lambda: 1.5, "fixed")
print(e(), r(), l())
