def word_counter():
    counts = {}

    def add(text):
        for word in text.split():
            counts[word] = counts.get(word, 0) + 1

    def top():
        return sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))

    return add, top

add, top = word_counter()
add("the cat and the dog")
add("the end and the rest")
print(top())
