prices = {"pear": 1.5, "fig": 2}
prices["fig"] -= 0.5
prices["pear"] *= 2
prices["fig"] += 1
print(prices)

readings = [1, 2.5]
readings[0] += 1
readings[1] += 0.5
readings[0] -= 0.25
readings[1] = 7
print(readings)


def ledger(start):
    entries = {"cash": start, "bank": 0.5}

    def move(name, amount):
        entries[name] += amount
        return entries
    return move


move = ledger(3.0)
print(move("cash", 0.25), move("bank", 1.0), move("cash", -3.25))
