def lookup(table):
    return lambda key: table[key]

find = lookup({"a": 1})
print(find("a"))
print(find("b"))
