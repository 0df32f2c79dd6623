def account(owner: str, balance: int):
    changes = 0

    def deposit(amount: int):
        nonlocal balance, changes
        balance += amount
        changes += 1

    def statement():
        return f"{owner}: {balance} after {changes}"

    return deposit, statement


deposit, statement = account("Ann", 10)
deposit(5)
deposit(7)
print(statement())
