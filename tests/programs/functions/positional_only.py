def ratio(a, b, /, digits=2):
    return round(a / b, digits)

print(ratio(2, 3))
print(ratio(2, 3, 4))
print(ratio(1, 8, digits=1))
