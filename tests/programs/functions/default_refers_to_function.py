def identity(x):
    return x

def transform(values, f=identity):
    return [f(v) for v in values]

print(transform([1, 2]))
print(transform(["a"]))
