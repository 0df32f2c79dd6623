# `__closure__` of closures that share several numbers.
def counters():
    up = 0
    down = 0
    def both():
        nonlocal up, down
        up += 1
        down -= 1
        return up, down
    def only():
        return up
    return both, only
b, o = counters()
b()
print([c.cell_contents for c in b.__closure__], [c.cell_contents for c in o.__closure__])
cell = b.__closure__[0]
b()
print(cell.cell_contents, b())
