def table(rows: int, columns: int):
    return [[row * column for column in range(1, columns + 1)] for row in range(1, rows + 1)]

def lengths(words: list[str]):
    return {word: len(word) for word in words if word}
