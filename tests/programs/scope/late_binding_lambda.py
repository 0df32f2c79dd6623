functions = [lambda: i for i in range(4)]
print([f() for f in functions])

multipliers = [lambda x: x * n for n in range(1, 4)]
print([m(10) for m in multipliers])
