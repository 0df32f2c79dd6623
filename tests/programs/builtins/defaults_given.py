# What a call leaves out, or passes as what it is by itself.
print(bool(), int(), float(), repr(str()), list(), tuple(), dict(), set())
total = int()
share = float()
known = bool()
print(total + 1, share + 1, known or "unknown")


def zero_of(kind):
    return kind()


print(zero_of(int), zero_of(float), zero_of(bool), repr(zero_of(str)), zero_of(tuple))

numbers = [3, 1, 2]
words = ["pear", "fig", "apple"]
print(sum(numbers, 0), sum(numbers, start=10), sum([0.5], 1.0))
print(sorted(numbers, key=None), sorted(numbers, key=None, reverse=True), sorted(words, key=None, reverse=False))
print(max(numbers, key=None), min(words, key=None), max(3, 4, key=None))
print(max([], default=None), min(numbers, default=None), max(words, key=len, default=None))
print(max([1][1:], key=None, default=7), min([1][1:], key=None, default=None))
print("a", "b", sep=None, end=None)
print("a", "b", sep="-", end=None)
print("a b  c".split(None), "a b c".split(None, 1), "a b c".rsplit(sep=None, maxsplit=1))
print(" a ".strip(None), " a".lstrip(None), "a ".rstrip(None))
print("abcabc".find("c", None, 4), "abcabc".count("b", None, None), "abcabc".rfind("a", 1, None))
print(round(2.5, None), round(2.675, 2), pow(2, 3, None), pow(2, 3, 5))
print(list(zip(numbers)), list(zip(words, numbers)), list(enumerate(words, start=1)))
print(list(map(lambda a, b, c: a + b * c, numbers, numbers, [1, 2, 3])))
print(list(iter(numbers)), list(iter("ab")), next(iter(words)), next(iter([1][1:]), "none"))

walk = iter(numbers)
print(next(walk), next(walk), next(walk, None), next(walk, None))


def counter():
    count = 0

    def step():
        nonlocal count
        count += 1
        return count

    return step


print(list(iter(counter(), 4)))
pairs = iter({"a": 1, "b": 2}.items())
print(next(pairs), next(pairs))
numbers.sort(key=None, reverse=True)
print(numbers)
