x = 5
x = str(x)
print(x + "!")

def describe(value):
    value = value * 2
    value = f"<{value}>"
    value = [value, value]
    return value

print(describe(4), describe("ab"))
