def word_counter():
    counts = {}

    def add(text):
        for word in text.lower().split():
            word = word.strip(".,!?")
            counts[word] = counts.get(word, 0) + 1

    def top(n=3):
        ranked = sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))
        return ranked[:n]

    return add, top


add, top = word_counter()
add("The quick brown fox jumps over the lazy dog.")
add("The dog barks; the fox runs!")
print(top())
for word, n in top(5):
    print(f"{word:10} {n}")
