def scan(rows, limit):
    skipped = []

    def skip(row, why):
        skipped.append(f"{row}: {why}")

    for i, row in enumerate(rows):
        total = 0
        for cell in row:
            if cell < 0:
                skip(i, "negative")
                break
            if cell == 0:
                continue
            total += cell
        else:
            if total > limit:
                skip(i, f"total {total}")
                continue
            print(i, "->", total)
    return skipped

print(scan([[1, 2], [3, -1, 4], [0, 0], [50, 60], []], 100))
