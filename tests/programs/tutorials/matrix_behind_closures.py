# A matrix that only its closures can reach.
def make_matrix(rows, cols, fill=0):
    data = [[fill] * cols for _ in range(rows)]

    def get(r, c):
        return data[r][c]

    def put(r, c, value):
        data[r][c] = value

    def transpose():
        return [[data[r][c] for r in range(rows)] for c in range(cols)]

    def multiply(other):
        return [[sum(data[i][k] * other[k][j] for k in range(cols)) for j in range(len(other[0]))] for i in range(rows)]

    def show():
        for row in data:
            print(" ".join(f"{x:4}" for x in row))

    return get, put, transpose, multiply, show

get, put, transpose, multiply, show = make_matrix(2, 3)
n = 0
for r in range(2):
    for c in range(3):
        n += 1
        put(r, c, n)
show()
print(get(1, 2))
print(transpose())
print(multiply([[1, 0], [0, 1], [1, 1]]))
identity = [[1 if i == j else 0 for j in range(3)] for i in range(3)]
print(identity)
