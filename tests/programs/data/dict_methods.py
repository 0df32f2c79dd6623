d = {"a": 1, "b": 2}
print(d.get("a"), d.get("z"), d.get("z", 0))
print(d.setdefault("c", 3), d.setdefault("a", 100), d)
print(d.pop("a"), d.pop("nope", -1), d)
d.update({"b": 20, "e": 5})
print(d, list(d), list(d.keys()), list(d.values()), list(d.items()))
for k, v in d.items():
    print(k, v)
print(d.copy() == d, {"x": 1} == {"x": 2})
d.clear()
print(d)
