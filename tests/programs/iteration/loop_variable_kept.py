# What the loop's variable held is kept after the element has gone from the list.
def outer():
    words = ["one", "two", "three"]
    kept = []
    for word in words:
        kept.append(lambda word=word: word + "!")
        last = word
    words[2] = "changed"
    words.pop(0)
    rows = [[1], [2]]
    for row in rows:
        row.append(len(rows))
        other = row
    other.append(7)
    rows[0] = []
    pairs = [("a", 1), ("b", 2)]
    for pair in pairs:
        name, number = pair
        total = name * number
    return last, [k() for k in kept], rows, other, total, word, row, pair


print(outer())
