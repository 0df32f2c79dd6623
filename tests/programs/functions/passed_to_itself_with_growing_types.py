grow = lambda f, x, n: (f(f, (x, x), n - 1), f(f, (x,), n - 1)) if n else x

print(grow(grow, 1, 0))
print(grow(grow, 1, 3))
