# The variable gets another list; the loop goes on with the first.
def outer(n: int):
    xs = [1, 2, 3]
    total = 0
    for x in xs:
        xs = [x, n]
        total += x
    words = ["a", "b"]
    for word in words:
        words = words + [word * 2]
    return total, xs, words


print(outer(7))
