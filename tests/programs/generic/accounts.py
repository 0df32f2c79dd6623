"""Accounts: optional callbacks, augmented items, a key that is used again."""
def bank(rate, fee=None):
    accounts = {}

    def open(name, amount=0):
        accounts[name] = amount
        return name

    def apply(name, f=None):
        if f is None:
            accounts[name] += accounts[name] * rate
        else:
            accounts[name] = f(accounts[name])
        if fee:
            accounts[name] -= fee(name)

    def year():
        for name in accounts:
            apply(name)
        return accounts

    def double(name):
        apply(name, lambda v: v * 2)
        return accounts[name]

    return open, year, double


open, year, double = bank(2)
open("a", 10)
open("b")
print(year(), double("a"))
open, year, double = bank(1, lambda n: len(n))
open("zz", 5)
print(year(), double("zz"))
def account(balance):
    history = []

    def record(kind, amount, note=""):
        history.append((kind, amount, note))

    def deposit(amount):
        nonlocal balance
        balance += amount
        record("deposit", amount)
        return balance

    def withdraw(amount, on_fail=None):
        nonlocal balance
        if amount > balance:
            if on_fail:
                on_fail(amount)
            return balance
        balance -= amount
        record("withdraw", amount, "ok")
        return balance

    def close():
        return withdraw(balance)

    def report(fmt=lambda t: f"{t[0]}={t[1]}"):
        return [fmt(t) for t in history]

    def summary():
        return report(), close()

    return deposit, withdraw, close, report, summary


d, w, c, r, s = account(100)
d(50)
w(30)
w(1000, lambda a: print("cannot", a))
w(1000)
print(r())
print(s())
