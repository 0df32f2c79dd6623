def account():
    balance = 100
    def pay(amount: float):
        nonlocal balance
        balance -= amount
        return balance
    return pay
