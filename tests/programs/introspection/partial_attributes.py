from functools import partial
def add(a, b, c=0): return a + b + c
p = partial(add, 1)
print(p.args, p(2))
q = partial(add, 1, 2, c=3)
print(q.args, q())
print(p.func(1, 2))
print(p.func.__name__)
r = partial(p, 5)
print(r())
