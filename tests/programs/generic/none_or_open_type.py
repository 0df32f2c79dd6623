def mix(x):
    print((x if x else None) or x)
    return x
print(mix("eggs"), mix(3), mix([1]))
print(mix(0), mix(""))
def first(x, y):
    z = None
    if x:
        z = x
    return z or y
print(first(1, 2), first(0, 5), first("", "b"))
def keep(x):
    r = x if x else None
    return lambda: r or x
print(keep(3)(), keep("")())
def third(x):
    r = x if x else None
    if r is None:
        return x
    return r
print(third(4), third(""), third([1]))
def fourth(x):
    r = x if x else None
    while r is None:
        r = x
    return r
print(fourth(2), fourth("a"))
def fifth(xs, d):
    found = None
    for x in xs:
        if x == d:
            found = x
    return d if found is None else found
print(fifth([1, 2], 2), fifth(["a"], "b"))
def sixth(x, f=None):
    g = f or (lambda y: y)
    return g(x)
print(sixth(3), sixth("a"))
def seventh(x):
    pair = (x if x else None, x)
    a, b = pair
    return a or b
print(seventh(1), seventh(""))
def eighth(x):
    return [(y if y else None) or x for y in [x, x]]
print(eighth(2), eighth("q"), eighth(0))
def ninth(x, y):
    return (x or None) or (y or None)
print(ninth(1, 2), ninth(0, 0), ninth("", "z"))
def tenth(x):
    def inner():
        return x if x else None
    return inner() or x, inner() and x
print(tenth(0), tenth(5), tenth("w"))
