def make_cart(owner, discount=None):
    items = []
    total = 0
    def add(name, price, *, qty=1):
        nonlocal total
        items.append({"name": name, "price": price, "qty": qty})
        total += price * qty
        return total
    def report():
        lines = [f"{i['name']:<6}{i['price'] * i['qty']:>8.2f}" for i in items]
        final = discount(total) if discount else total
        return owner + "\n" + "\n".join(lines) + f"\n= {final}"
    return add, report

add, report = make_cart("Ann", lambda t: round(t * 0.9, 2))
print(add("pen", 1.5, qty=2), add("book", 12))
print(report())
