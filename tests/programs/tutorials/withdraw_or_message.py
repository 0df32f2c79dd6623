# A closure returns the new balance, or a message.
def make_withdraw(balance):
    """Return a withdraw function that draws down balance with each call."""
    def withdraw(amount):
        nonlocal balance
        if amount > balance:
            return 'Insufficient funds'
        balance = balance - amount
        return balance
    return withdraw

wd = make_withdraw(20)
wd2 = make_withdraw(7)
print(wd(5), wd(3))
print(wd2(6), wd2(8))
print(wd(15))
print(make_withdraw.__doc__)

def make_monitored(f):
    calls = 0
    def mf(arg):
        nonlocal calls
        if arg == "how-many-calls":
            return calls
        calls += 1
        return f(arg)
    return mf

def make_joint(withdraw, old, new):
    def joint(amount, password):
        if password != new:
            return "Wrong password"
        return withdraw(amount)
    return joint

j = make_joint(wd, "x", "secret")
print(j(1, "bad"))
print(j(1, "secret"))
