def f(xs):
    return xs.length
print(f([1]))
