xs = list(range(10))
print(xs[0], xs[-1], xs[2:5], xs[:2], xs[7:], xs[-3:], xs[::3], xs[::-1], xs[8:2:-2], xs[5:5], xs[20:])
copy = xs[:]
copy[0] = 99
print(xs[0], copy[0])
del xs[0]
print(xs)
