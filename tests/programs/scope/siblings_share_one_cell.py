def make_account(balance):
    def deposit(amount):
        nonlocal balance
        balance += amount
        return balance

    def withdraw(amount):
        nonlocal balance
        if amount > balance:
            return "insufficient funds"
        balance -= amount
        return f"left: {balance}"

    def get_balance():
        return balance

    return deposit, withdraw, get_balance

deposit, withdraw, get_balance = make_account(100)
print(deposit(50))
print(withdraw(30))
print(withdraw(500))
print(get_balance())

other_deposit, _, other_balance = make_account(0)
other_deposit(7)
print(other_balance(), get_balance())
