# Lists of texts, whose elements a loop can borrow only if nobody else changes the list.
def own():
    words = ["a", "b"]
    other = words
    for word in words:
        if len(other) < 5:
            other.append(word + "!")
    return words


def given(words: list[str], other: list[str]):
    seen = 0
    for word in words:
        if len(other) < 5:
            other.append(word + "?")
        seen += len(word)
    return seen


def returned(text: str):
    words = text.split()
    keep = lambda: words
    for word in words:
        if len(keep()) < 4:
            keep().append(word * 2)
    return words


texts = ["x", "y"]
print(own(), given(texts, texts), texts, returned("p q"))
