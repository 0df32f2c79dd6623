def make_cart(tax=0.2):
    items = {}
    prices = {}
    def add(name, price, qty=1):
        items[name] = qty
        prices[name] = price
    def total(discount=None):
        subtotal = sum(prices[n] * q for n, q in items.items())
        if discount is not None:
            subtotal = discount(subtotal)
        return round(subtotal * (1 + tax), 2)
    return add, total
add, total = make_cart()
add("apple", 0.5, qty=4)
print(total())
print(total(lambda s: s * 0.9))
