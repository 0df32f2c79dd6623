xs = [1, 2, 3, 4, 5, 6]
for x in xs:
    if x % 2 == 0:
        xs.remove(x)
    else:
        print("kept", x)
    if x == 3:
        xs.pop(0)
print(xs)
