def f0(g, x):
    return g(g(g(x)))

def f1(g, x):
    return f0(g, f0(g, f0(g, x)))

def f2(g, x):
    return f1(g, f1(g, f1(g, x)))

def f3(g, x):
    return f2(g, f2(g, f2(g, x)))

def f4(g, x):
    return f3(g, f3(g, f3(g, x)))

def f5(g, x):
    return f4(g, f4(g, f4(g, x)))

def f6(g, x):
    return f5(g, f5(g, f5(g, x)))

def f7(g, x):
    return f6(g, f6(g, f6(g, x)))

def f8(g, x):
    return f7(g, f7(g, f7(g, x)))



print(f8(lambda v: v + 1, 0))
