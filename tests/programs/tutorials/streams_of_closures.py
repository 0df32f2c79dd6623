# Mapping and filtering what closures give.
def naturals():
    n = 0
    def step():
        nonlocal n
        n += 1
        return n
    return step

def smap(f, source):
    return lambda: f(source())

def sfilter(pred, source):
    def step():
        while True:
            value = source()
            if pred(value):
                return value
    return step

def szip(a, b):
    return lambda: (a(), b())

def take(k, source):
    out = []
    for _ in range(k):
        out.append(source())
    return out

print(take(5, smap(lambda x: x * x, naturals())))
print(take(4, sfilter(lambda x: x % 3 == 0, naturals())))
print(take(2, szip(naturals(), smap(str, naturals()))))
