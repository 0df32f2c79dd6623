counts = {"a": 1}
counts.update({"z": 0}, k=5)
counts.setdefault("b")
print({1}.union([2], [3]), {1}.union())
print("hello".startswith(("x", "he")), "hello".endswith("l", 0, 4))
print(dict.fromkeys("hello", 0))
print("%(name)s is %(age)d, 5%%(x)" % {"name": "Ann", "age": 3})
print(counts.keys() - {"a"}, {"a"} & counts.keys(), counts.items() | counts.items())
weeks = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13)
print(weeks[3])
for week in weeks:
    print(week)
half = (1, 2, 3, 4, 5, 6, 7)
print(half + half)
