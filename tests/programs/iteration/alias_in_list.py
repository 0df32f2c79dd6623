# A list of lists holds another alias of the one that is gone through.
def outer():
    row = [1, 2]
    rows = [row, [5]]
    seen = []
    for x in row:
        seen.append(x)
        rows[0].append(9) if len(rows[0]) < 4 else None
    for r in rows:
        if len(rows[1]) < 3:
            rows[1].append(len(r))
        for x in r:
            if len(rows[0]) < 6:
                rows[0].append(x)
            seen.append(x)
    return seen, rows


print(outer())
