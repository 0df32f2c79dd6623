makers = ((lambda: x) for x in range(3))
print(any((lambda: a + b)() > 4 for a in [1, 2] for b in [3, 4]))
print([f() for f in list((lambda: x) for x in range(3))])
table = {}
slots = (k for table["a"] in [1, 2] for k in [3])
