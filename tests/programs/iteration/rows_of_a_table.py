# Elements that are lists are changed through the loop's variable, and seen through the list.
def outer():
    rows = [[1], [2, 3]]
    for row in rows:
        row.append(0)
        rows[-1].append(len(rows[0]))
    for row in rows:
        for x in row:
            if len(row) < 6:
                row.append(x + 1)
    first = rows[0]
    for row in rows:
        first.append(len(row))
        if row is first:
            print("first")
        if [x for x in row if x in first]:
            print(len(row))
    return rows


print(outer())
