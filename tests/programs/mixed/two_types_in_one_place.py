def make_account(balance):
    def withdraw(amount):
        nonlocal balance
        if amount > balance:
            balance = "overdrawn"
        else:
            balance = balance - amount
        return balance
    return withdraw

print(make_account(10)(3))

def find(items, wanted):
    for index, item in enumerate(items):
        if item == wanted:
            return index
    return "not found"

print(find(["a"], "a") + 1)
