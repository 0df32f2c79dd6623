table = [7]
def put(m):
    emit = lambda y, d0=table: d0
    if m:
        print(emit(table))
    def helper(m):
        return len(emit(m))
    y = helper(table)
    return helper
print(put(1)(1), put(0)(2))

board = 7
def put2(y, m, a):
    emit = lambda y, d0=board: "b-c"
    def helper(k, m):
        return len(emit(m))
    y = helper(a, board)
    return y
print(put2(1, [2], 3))
