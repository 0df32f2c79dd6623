# The body rebinds the loop's variable, which changes no element.
def outer():
    words = ["a", "b"]
    out = []
    for word in words:
        word = word + "!"
        out.append(word)
    for word in words:
        word += "?"
        out.append(word)
    rows = [[1], [2]]
    for row in rows:
        row = row + [0]
        out.append(str(row))
    for row in rows:
        row += [5]
    return words, out, rows


print(outer())
