for a in [7, -7]:
    for b in [3, -3]:
        print(a, b, a // b, a % b, divmod(a, b))
for a in [7.5, -7.5]:
    for b in [2, -2]:
        print(a, b, a // b, a % b)
