def create_account(owner, balance=0):
    transactions = []

    def deposit(amount):
        nonlocal balance
        if amount <= 0:
            return "Invalid amount"
        balance += amount
        transactions.append(("deposit", amount))
        return f"Deposited {amount}. New balance: {balance}"

    def withdraw(amount):
        nonlocal balance
        if amount > balance:
            return "Insufficient funds"
        balance -= amount
        transactions.append(("withdraw", amount))
        return f"Withdrew {amount}. New balance: {balance}"

    def get_balance():
        return balance

    def history():
        for kind, amount in transactions:
            print(f"{kind:>10}: {amount:8.2f}")

    return {
        "deposit": deposit,
        "withdraw": withdraw,
    }, get_balance, history


ops, get_balance, history = create_account("Alice", 100)
print(ops["deposit"](50))
print(ops["withdraw"](30))
print(ops["withdraw"](500))
print(get_balance())
history()
