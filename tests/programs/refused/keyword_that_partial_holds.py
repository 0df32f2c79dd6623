from functools import partial
def f(x, y=2, z=3):
    return x, y, z
p = partial(f, y=5)
print(p(1))
print(p(1, y=7))
print(p(1, z=0))
print(p(1, z=0, y=1))
