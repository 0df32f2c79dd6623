"""Parts of tuples of a known length."""


def parts(a):
    return a[:2], a[1:], a[::-1], a[:], a[5:]


triple = (1, 2, 3)
print(triple[:2], triple[1:], triple[::-1], triple[-1:], triple[3:])
mixed = (1, "two", [3])
print(mixed[:2], mixed[1:], mixed[::-1], len(mixed[1:]))
print(parts((1, 2)), parts("text"), parts([1, 2, 3]))


def shift(point):
    head, tail = point[:1], point[1:]
    return tail + head, [x + 10 for x in point[1:]], head * 2


print(shift((1, 2, 3)))
first, *rest = mixed[:2]
print(first, rest)
n = 1
print(mixed[n:][0], triple[:n] + (4,), (4,) + mixed[n:])
for x in mixed[1:]:
    print(x)


def rotate(*args):
    return args[1:] + args[:1]


print(rotate(1, 2, 3), rotate("a", 1), rotate())
zeros = (0,) * 3
print(zeros, 2 * (1, "a"), len(zeros), zeros[1], sum((1, 2) * 2))


def repeat(row, n):
    return row * n


print(repeat((1, 2), 2), repeat("ab", 2), repeat([0], 2))
grid = [(0,) * 2 for _ in range(2)]
print(grid)
pair = (1, 2)
pair += (3,)
pair *= 2
print(pair)
half = (1, 2, 3, 4, 5, 6, 7)
print(half[1:], half[::-1])
