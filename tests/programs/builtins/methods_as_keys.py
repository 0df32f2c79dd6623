"""Methods as keys of sorting, and for `map` and `filter`."""
counts = {}
for w in "a b a c a b".split():
    counts[w] = counts.get(w, 0) + 1
best = sorted(counts, key=counts.get, reverse=True)
print(best, max(counts, key=counts.get), max(counts.values()))
for k in sorted(counts, key=counts.__getitem__):
    print(k)
print(list(map("{} {}".format, [1, 2], ["a", "b"])))
print(list(map("x{}".format, range(3))))
words = ["apple", "bob", "cat"]
print(list(filter("abcb".count, ["b", "z"])))
starts = "hello".startswith
print(starts("he"), starts("x"))
print([f("a-b") for f in [str.upper, str.title]])
rep = "a.b".replace
print(rep(".", "-"))
words = ["b", "A", "c"]
print(sorted(words, key=str.lower))
print(list(map(str.upper, words)))
print("".join(filter(str.isdigit, "a1b2")))
print(list(map(", ".join, [["a", "b"], ["c"]])))
s = "-"
print(list(map(s.join, [["a", "b"], ["c"]])))
up = "hello".upper
print(up())
print(list(map(str.strip, [" a ", "b "])))
