def f(a, b=2):
    return a + b

def g(a, b=3):
    return a * b

def pick(flag):
    return f if flag else g

print(pick(True)(1), pick(False)(5))
for flag in [True, False]:
    h = f if flag else g
    print(h(4))
fs = [f, g, lambda x, y=7: x - y]
for h in fs:
    print(h(1))
print([h(2) for h in fs])
print((lambda a=1: a)() + (lambda: 3)())
t = {"x": lambda a=1: a, "y": lambda b=2: b}
print(t["x"]() + t["y"]())
print(sum(h() for h in t.values()))

def largest_or_least(flag):
    return max if flag else min
print(largest_or_least(True)(1, 2), largest_or_least(False)(1, 2))
both = [max, min]
print(both[0](3, 9), both[1](3, 9))
d = {"max": max, "min": min}
for name in d:
    print(name, d[name](4, 5))
def g(f=None):
    return (f or min)(2, 1)
print(g(), g(max))
h = int if len(both) == 2 else round
print(h(2.7))
