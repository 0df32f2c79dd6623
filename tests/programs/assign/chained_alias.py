a = b = []
a.append(1)
print(a, b, a is b)
b = b + [2]
print(a, b, a is b)
