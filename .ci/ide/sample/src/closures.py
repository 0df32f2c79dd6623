def account(owner: str, balance: int):
    def deposit(amount: int):
        nonlocal balance
        balance += amount
        return f"{owner} has {balance}"
    return deposit


def squares(n: int):
    return [i * i for i in range(n)]
