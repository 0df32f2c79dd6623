def bank_account(owner, balance=0):
    history = []

    def deposit(amount):
        nonlocal balance
        balance += amount
        history.append(("deposit", amount))
        return balance

    def withdraw(amount):
        nonlocal balance
        if amount > balance:
            return None
        balance -= amount
        history.append(("withdraw", amount))
        return balance

    def statement():
        lines = [f"{kind:<10}{amount:>6}" for kind, amount in history]
        return "\n".join([f"Account of {owner}"] + lines + [f"{'balance':<10}{balance:>6}"])

    return {"deposit": deposit, "withdraw": withdraw}, statement

account, statement = bank_account("Ann", 50)
account["deposit"](100)
print(account["withdraw"](500), account["withdraw"](30))
print(statement())
