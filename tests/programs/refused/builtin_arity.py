xs = [1, 2]
print(len(xs, 1))
print(divmod(7))
print(abs())
print(sorted(xs, reversed=True))
print("ab".upper(1))
xs.append()
print("a".replace("b"))
print(hex(x=1))
