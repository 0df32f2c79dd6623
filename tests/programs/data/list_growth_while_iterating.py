xs = [1, 2, 3]
for x in xs:
    if x < 10:
        xs.append(x * 4)
print(xs)
