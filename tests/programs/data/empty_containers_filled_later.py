def build():
    names = []
    index = {}
    seen = set()
    for word in "to be or not to be".split():
        if word in seen:
            continue
        seen.add(word)
        index[word] = len(names)
        names.append(word)
    return names, index

print(build())
