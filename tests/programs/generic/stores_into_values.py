def fetch(m):
    m["ab"] = 1
    return m
print(fetch({1: 2, "x": "y"}), fetch({"q": 5}))
def look(m):
    return m["ab"] if "ab" in m else m.get("x")
print(look({1: 2, "x": "y"}), look({"ab": 5}))
def add(m):
    m.append(1)
    m[0] = 5
    return m
print(add(["a", 2.5]), add([7]))
