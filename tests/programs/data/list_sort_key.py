words = ["pear", "fig", "banana", "kiwi"]
words.sort(key=len)
print(words)
words.sort(key=lambda w: w[-1], reverse=True)
print(words)
words.sort(reverse=True)
print(words)

def by(index):
    return lambda row: row[index]

rows = [(2, 30), (1, 40), (3, 10)]
print(sorted(rows, key=by(0)), sorted(rows, key=by(1)))
people = [(2, "b"), (1, "c"), (3, "a")]
print(sorted(people, key=lambda row: row[0]), sorted(people, key=lambda row: row[1]))
