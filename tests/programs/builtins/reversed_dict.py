def backwards(table):
    return list(reversed(table)), list(reversed(table.values())), list(reversed(table.items()))

table = {"a": 1, "b": 2}
print(backwards(table), backwards({1: "x"}))
for key in reversed(table):
    print(key, table[key])
print(list(reversed({})) == [])

def grow(table):
    for key in reversed(table.keys()):
        table[key + "!"] = 0

grow(table)
