def lookup(table):
    def find(key):
        found = table.get(key, None)
        if found is None:
            return -1
        return found
    return find

find = lookup({"a": 1})
print(find("a"), find("b"))
stock = {"pear": 2}
print(stock.pop("pear", None), stock.pop("pear", None), stock)
