def first_long(words):
    for w in words:
        if (n := len(w)) > 3:
            return n
