# A conditional expression that gives a number or a text.
def ratio(a, b):
    value = a / b if b else "none"
    return value
print(ratio(1, 2), ratio(1, 0))
f = lambda x: x if x > 0 else "negative"
print(f(3), f(-3), f(2.5))
def add(a, b):
    return a + b
def div(a, b):
    if b == 0:
        return "undefined"
    return a / b
table = {"+": add, "/": div}
print(table["+"](1, 2), table["/"](1, 4), table["/"](1, 0))
