rate = 10

def price(amount):
    return amount * rate

print(price(2))
rate = 20
print(price(2))

for rate in [1, 2]:
    print(price(3))
