def tally(words: list[str]):
    longest = ""

    def consider(word: str):
        nonlocal longest
        if len(word) > len(longest):
            longest = word

    for word in words:
        consider(word)
    return longest
