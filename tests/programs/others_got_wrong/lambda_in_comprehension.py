def outer(base):
    fs = [lambda: base + i for i in range(3)]
    gs = [lambda i=i: base + i for i in range(3)]
    return [f() for f in fs], [g() for g in gs]

print(outer(10))
