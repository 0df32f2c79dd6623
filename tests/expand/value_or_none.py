def withdrawer(balance: int):
    def withdraw(amount: int):
        nonlocal balance
        if amount > balance:
            return None
        balance -= amount
        return balance
    return withdraw
