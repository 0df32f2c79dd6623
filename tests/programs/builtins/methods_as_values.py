"""Methods that are values: their object is what it was where they were named."""
xs = []
f = xs.append
f(1)
f(2)
print(xs)
d = {"a": 3, "b": 1, "c": 2}
print(max(d, key=d.get), min(d, key=d.get))
print(sorted(d, key=d.get))
print(list(map(d.get, ["a", "z"])))
get = d.get
print(get("a"))
def make():
    print("made")
    return [3, 1, 2]


f = make().index
print(f(1), f(3))
xs = [1, 2]
add = xs.append
xs = [9]
add(3)
print(xs)
text = "a,b"
split = text.split
text = "zzz"
print(split(","))
s = {1, 2}
has = s.__contains__ if False else s.add
has(5)
print(sorted(s))
xs = [1]
xs.append
"a".upper
print(xs)
f = [1, 2].append
print(callable(f), f is None, f.__name__)
