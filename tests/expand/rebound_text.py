def successor(first: str):
    def following(word: str):
        nonlocal first
        previous = first
        first = word
        return previous
    return following
