students = [
    ("John", 88, 20.5),
    ("Alice", 92, 19.0),
    ("Bob", 75, 22.25),
    ("Dave", 92, 21.0),
]


def by_index(i):
    return lambda row: row[i]


print(sorted(students, key=lambda s: s[1]))
print(sorted(students, key=lambda s: s[0]))
print(sorted(students, key=lambda s: (-s[1], s[0])))
print(max(students, key=lambda s: s[2])[0])
students.sort(key=lambda s: s[2], reverse=True)
for name, score, age in students:
    print(f"{name:<6}{score:>4}{age:>7.2f}")
words = ["banana", "Apple", "cherry", "date"]
print(sorted(words, key=str.lower))
print(sorted(words, key=len, reverse=True))
