def transform(matrix):
    def apply(vector):
        return [sum(a * b for a, b in zip(row, vector)) for row in matrix]
    return apply

def compose(f, g):
    return lambda v: f(g(v))

rotate = transform([[0, -1], [1, 0]])
double = transform([[2, 0], [0, 2]])
print(rotate([1, 0]), double([3, 4]), compose(rotate, double)([1, 2]))
