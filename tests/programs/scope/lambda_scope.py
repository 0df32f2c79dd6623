def pair(a, b):
    swap = lambda: (b, a)
    total = lambda: a + b
    return swap, total

swap, total = pair(3, 4)
print(swap(), total())
x = 1
f = lambda x: x + 1
print(f(10), x)
