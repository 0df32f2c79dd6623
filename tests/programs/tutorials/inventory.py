def inventory():
    stock = {}

    def add(item, qty=1):
        stock[item] = stock.get(item, 0) + qty
        return stock[item]

    def remove(item, qty=1):
        if stock.get(item, 0) < qty:
            return False
        stock[item] -= qty
        if stock[item] == 0:
            del stock[item]
        return True

    def report():
        if not stock:
            return "empty"
        return ", ".join(f"{k} x{v}" for k, v in sorted(stock.items()))

    return add, remove, report


add, remove, report = inventory()
print(report())
add("apple", 3)
add("pear")
add("apple")
print(report())
print(remove("pear"), remove("pear"))
print(remove("apple", qty=10))
print(report())
