def bank(balance):
    def deposit(n):
        nonlocal balance
        balance += n
        return balance
    def withdraw(n):
        nonlocal balance
        if n > balance:
            return "Insufficient funds"
        balance -= n
        return balance
    def dispatch(m):
        if m == "withdraw":
            return withdraw
        elif m == "deposit":
            return deposit
        else:
            return "Unknown request"
    return withdraw, deposit

w, d = bank(100)
print(w(30))
print(w(300))
print(d(50))
person = {"name": "Ann", "age": 30, "tags": ["a", "b"], "ok": True, "none": None}
for k, v in person.items():
    print(k, "->", v)
print(person)
print(person["name"], person["age"])
print([1, "two", 3.5, None, (1, "x")])
def show(**kw):
    for k in kw:
        print(f"{k}={kw[k]!r}")
show(a=1, b="two", c=[1, 2])
print("%s is %d" % ("x", 3))
