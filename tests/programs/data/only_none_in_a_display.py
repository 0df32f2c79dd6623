def visit(x):
    return x
print(visit(3) in [None], visit(None) in [None, None], 3 in (None,), visit("a") in {None})
xs = [None]
print(2 in xs, xs)
