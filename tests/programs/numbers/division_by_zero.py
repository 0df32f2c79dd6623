def divider(d):
    return lambda n: n // d

print(divider(2)(9))
print(divider(0)(9))
