"""A callback that is left out, in a closure of a function whose types stay open."""
def cart(tax):
    items = []

    def add(name, price):
        items.append((name, price))

    def total(discount=None):
        amount = sum(price for _, price in items)
        if discount is not None:
            amount = discount(amount)
        return amount + amount * tax

    def receipt(title, shout=None):
        lines = [f"{name} {price}" for name, price in items]
        head = shout(title) if shout else title
        return f"{head}: {', '.join(lines)} = {total()}"

    return add, total, receipt


add, total, receipt = cart(2)
add("a", 1)
add("b", 2)
print(total(), total(lambda x: x - 1))
print(receipt("r"))
print(receipt("r", lambda s: s + "!"))
