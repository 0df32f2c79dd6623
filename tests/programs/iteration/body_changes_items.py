# Items that are assigned or deleted while a loop goes over them.
def outer():
    xs = [1, 2, 3, 4]
    seen = []
    for x in xs:
        seen.append(x)
        xs[-1] = x * 10
    for x in xs:
        del xs[0]
        seen.append(x)
    words = ["a", "b", "c"]
    for word in words:
        words[2] += word
        seen.append(len(word))
    return seen, xs, words


print(outer())
