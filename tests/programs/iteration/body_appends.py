# The body changes the list through the very variable.
def outer():
    xs = [1]
    for x in xs:
        if x < 5:
            xs.append(x + 1)
    words = ["a"]
    for word in words:
        if len(words) < 4:
            words.append(word + "b")
    return xs, words


print(outer())
