def account(start: int):
    balance = start
    changes = 0

    def deposit(amount: int):
        nonlocal balance, changes
        balance += amount
        changes += 1

    def total():
        return balance

    return deposit, total
