words = ["a", "bb", "ccc"]
print(len(words), len("four"), len({}), len((1, 2)), len(range(7)))
print(list(enumerate(words)), list(enumerate(words, start=1)))
for i, (w, n) in enumerate(zip(words, [9, 8, 7])):
    print(i, w, n)
