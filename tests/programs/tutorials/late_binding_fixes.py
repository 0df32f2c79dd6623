# All of these see the loop's variable as it is in the end.
late = []
for n in range(3):
    late.append(lambda: n * 100)
print([f() for f in late])

# A default value is evaluated when the function is made.
early = []
for n in range(3):
    early.append(lambda n=n: n * 100)
print([f() for f in early])


# A call makes a new variable.
def hundreds(n):
    return lambda: n * 100


print([f() for f in [hundreds(n) for n in range(3)]])
print([scale(10) for scale in [lambda x: x * n for n in range(4)]])
print([scale(10) for scale in [lambda x, n=n: x * n for n in range(4)]])
