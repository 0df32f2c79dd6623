def pair(a, b):
    return lambda f: f(a, b)

def first(p):
    return p(lambda a, b: a)

def second(p):
    return p(lambda a, b: b)

p = pair(1, "two")
print(first(p), second(p))
nested = pair(p, 3.0)
print(second(first(nested)), second(nested))
