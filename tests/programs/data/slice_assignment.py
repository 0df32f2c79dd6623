def edit(n):
    xs = list(range(n))

    def cut(a, b, new):
        xs[a:b] = new
        return xs
    return cut


cut = edit(8)
print(cut(1, 3, [20, 30, 40]))
print(cut(0, 0, (7, 8)), cut(-2, 9, range(2)), cut(0, 1, []))
xs = [1, 2, 3, 4, 5, 6]
xs[::2] = [0] * len(xs[::2])
xs[1:2] += [9, 9]
xs[3:] = (x * x for x in xs[3:])
xs[5:1] = [77]
print(xs)
alias = xs
xs[:] = xs[::-1]
print(alias, alias is xs)
xs[:] = xs
xs[len(xs):] = {1}
print(xs)
flags = [True] * 12
for i in range(2, 4):
    flags[i * i::i] = [False] * len(flags[i * i::i])
print([i for i, ok in enumerate(flags) if ok and i > 1])
words = ["a", "b", "c"]
words[1:2] = "xyz"
words[:1] = []
print(words)
mixed = [1, 2.5]
mixed[0] += 1
mixed[1] += 0.5
mixed[0] -= 0.25
mixed[1:] = [7.25, 0.5]
print(mixed)
def pad(xs, n):
    xs[len(xs):] = [0] * n
    xs[:1] *= 2
    return xs
print(pad([5, 6], 2))
xs[::2] = [1]
