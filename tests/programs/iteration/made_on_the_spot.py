# Lists that nobody else has, made where they are gone through.
def outer(text: str):
    out = []
    for word in text.split():
        out.append(word.upper())
    for word in sorted(text.split(), key=len):
        out.append(word)
    for n in [len(word) for word in out]:
        out.append(str(n))
    for row in [[1, 2], [3]]:
        for x in row:
            row.append(0) if len(row) < 3 else None
            out.append(str(x))
    for w in out[:2]:
        out.append(w)
    return out


print(outer("one three two"))
