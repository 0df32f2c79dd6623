# Several closures share a dict and a list of rules.
def make_cart(tax=0.0):
    items = {}
    discounts = []

    def add(name, price, qty=1):
        if name in items:
            old_price, old_qty = items[name]
            items[name] = (price, old_qty + qty)
        else:
            items[name] = (price, qty)

    def discount(rule):
        discounts.append(rule)

    def total():
        subtotal = sum(price * qty for price, qty in items.values())
        for rule in discounts:
            subtotal = rule(subtotal)
        return round(subtotal * (1 + tax), 2)

    def receipt():
        for name, (price, qty) in sorted(items.items()):
            print(f"{name:.<12}{qty:>3} x {price:>6.2f}")
        print(f"{'TOTAL':.<12}{total():>12.2f}")

    return add, discount, total, receipt

add, discount, total, receipt = make_cart(0.2)
add("tea", 2.5, 4)
add("cake", 12.0)
add("tea", 2.5)
print(total())
discount(lambda t: t - 5 if t > 20 else t)
discount(lambda t: t * 0.9)
receipt()
