def index(pairs, key):
    table = dict(pairs)
    def look(k, default=None):
        return table.get(k, default)
    return look(key)

print(index([("a", 1), ("b", 2)], "b"))
print(index([["a", 1], ["b", 2]], "a"))
print(index(["xy", "zw"], "z"))
print(dict([{1, 2}, (3, 4)]), dict([range(2), range(5, 7)]), dict(map(reversed, ["ab", "cd"])))
def build(*pairs):
    return dict(pairs)
print(build(("k", 1), ("l", [2])))
def pick(flag):
    return ("x", 1) if flag else None
print(dict([pick(True)]))
rows = ["name=Ada", "born=1815"]
print(dict(row.split("=") for row in rows))
print(dict(map(lambda row: row.split("="), rows)))
print(dict(tuple(row.split("=")) for row in rows))
print(dict([row.split("=") for row in rows])["name"])
