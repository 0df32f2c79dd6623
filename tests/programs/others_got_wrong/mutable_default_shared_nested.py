def make():
    def remember(word, words=[]):
        words.append(word)
        return len(words), words
    return remember

remember = make()
print(remember("a"))
print(remember("b"))
fresh = make()
print(fresh("c"))
print(remember("d"))
