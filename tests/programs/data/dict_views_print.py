d = {1: "one", 2: "two"}
print(d.keys(), d.values(), d.items())
print(sum(d.keys()), "one" in d.values(), 3 in d.keys())
