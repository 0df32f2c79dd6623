def by(index):
    return lambda row: row[index]


rows = [(2, "b"), (1, "c"), (3, "a")]
print(sorted(rows, key=by(1)))
