def total(prices):
    result = 0
    for price in prices:
        result += price
    return result

print(total([1.5, 2.5]))

def either(exact):
    return 1 if exact else 1.5

print(either(True) + either(False))
