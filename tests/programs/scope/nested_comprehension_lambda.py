def table(n):
    return [[(lambda: i * 10 + j) for j in range(n)] for i in range(n)]

print([[cell() for cell in row] for row in table(3)])
