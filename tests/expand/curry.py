def curry(f):
    return lambda a: lambda b: f(a, b)
