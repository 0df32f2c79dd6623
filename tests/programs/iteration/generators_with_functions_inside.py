# Generator expressions that are kept, with comprehensions, functions and other generators inside.
def pairs(xs, bound):
    return ((x, [y for y in range(x) if y != c]) for x, c in xs if x < bound)


def flat(rows):
    return (cell * 2 for row in rows if row for cell in row)


def apply(function, items):
    return (function(item) for item in items)


kept = pairs([(3, 1), (9, 0), (2, 0)], 5)
print(next(kept), next(kept), next(kept, None))

cells = flat([[1, 2], [], [3]])
print(next(cells))
print(list(cells))


def counter():
    total = 0

    def add(n):
        nonlocal total
        total += n
        return total

    return apply(add, (n for n in range(5) if n % 2 == 0))


running = counter()
print([value for value in running])

scale = 2
lazily = (scale * value for value in [1, 2, 3])
print(next(lazily))
scale = 10
print(next(lazily), next(lazily))

words = ["b", "aa", "ccc"]
lengths = {word: sum(1 for letter in word if letter == word[0]) for word in words}
print(lengths, sorted(words, key=lengths.get), max(words, key=lengths.get))
print(any(len(word) > limit for word in words for limit in (2, 3)))
