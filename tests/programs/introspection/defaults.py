def f(a, b=2, c="x", *, d=4):
    return a

def g(a):
    return a

print(f.__defaults__, g.__defaults__, f.__kwdefaults__)
