def make_inventory():
    stock = {"apple": 3}

    def add(item, n=1):
        stock[item] = stock.get(item, 0) + n

    def remove(item, n=1):
        if stock.get(item, 0) < n:
            return f"not enough {item}"
        stock[item] -= n
        if stock[item] == 0:
            del stock[item]
        return "ok"

    def show():
        return stock

    return add, remove, show

add, remove, show = make_inventory()
add("pear")
add("apple", n=2)
print(remove("apple", 4), remove("pear"), remove("fig"))
print(show())
