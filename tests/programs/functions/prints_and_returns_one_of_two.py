# A function prints before it gives one of two closures.
def choose(prefix, flag):
    print(prefix)
    if flag:
        def a(x): return prefix + x
        return a
    else:
        def b(x): return x + prefix
        return b
print(choose("p", True)("x"), choose("q", False)("y"))
def choose2(prefix, flag):
    if flag:
        return lambda x: prefix + x
    print(prefix)
    return lambda x: x + prefix
print(choose2("p", True)("x"), choose2("q", False)("y"))
