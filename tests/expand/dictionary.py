def word_counter():
    counts = {}

    def add(word: str):
        counts[word] = counts.get(word, 0) + 1
        return counts[word]

    def total():
        return sum(counts.values())

    return add, total
