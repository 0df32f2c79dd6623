d = {"a": 1}
get = d.get
print(get("a"), get("q", 0))
print(get.__doc__)
g = d.gett
h = (1, 2).count
words = ["b"]
print(words.append)
