def vending_machine(prices):
    credit = 0

    def insert(coin):
        nonlocal credit
        if coin not in (5, 10, 25):
            return f"{coin} is not a coin"
        credit += coin
        return f"credit {credit}"

    def buy(item):
        nonlocal credit
        price = prices.get(item)
        if price is None:
            return f"no {item}"
        if price > credit:
            return f"{item} costs {price}, insert {price - credit} more"
        credit, change = 0, credit - price
        return f"{item}, change {change}"

    return insert, buy

insert, buy = vending_machine({"gum": 15, "cola": 60})
print(insert(25), insert(3), sep="\n")
print(buy("cola"), buy("tea"), buy("gum"), buy("gum"), sep="\n")
