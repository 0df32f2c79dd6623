total = {}
def register(fn):
    total[fn.__name__] = fn
    return fn
@register
def a(x):
    return x
@register
def b(x, y):
    return x + y
print(sorted(total), total["a"](1), total["b"](1, 2))
