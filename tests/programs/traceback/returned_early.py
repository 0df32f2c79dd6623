# What has been left, by whichever return, is not part of a later traceback.
def search(rows: list[list[int]], wanted: int):
    for row in rows:
        for n in row:
            if 100 // n == wanted:
                return n
            if n < 0:
                return None
    if wanted == 0:
        return 0
    return rows[9][0]


print(search([[1, 2], [5]], 50))
print(search([[1, -2], [5]], 7))
print(search([], 0))
print(search([[4]], 3))
