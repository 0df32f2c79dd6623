def handler():
    pos = 1
    def check(result):
        nonlocal pos
        pos += 3 * result
        return result
    def scale(prefix):
        nonlocal pos
        pos += check(prefix)
        return check(check(pos))
    return check, scale
shift, add = handler()
print(add(shift(1)))
print(add(2), shift(3))

def counter():
    n = 0
    def add(x):
        nonlocal n
        n += x
        return x
    def twice(y):
        nonlocal n
        n -= y
        add(y)
        add(add(n))
        return n + add(len("abc"))
    def text(y):
        add(y * 2)
        return str(add(n)) + str(y)
    return add, twice, text
a, b, c = counter()
print(a(1), b(2), c(3))

def acc():
    total = 1.5
    log = []
    def add(x):
        nonlocal total
        total = total * x
        log.append(total)
        return total
    def both(x, y):
        nonlocal total
        total = total - x * y
        return add(add(x)) + add(y) + add(total)
    return both, log
b, log = acc()
print(b(2.0, 3.0), log)

def outer(k):
    def inner(x):
        nonlocal k
        k = 2 * x
        return x
    def rec(x):
        nonlocal k
        if k > 100:
            return k
        k += 5 * x
        return rec(inner(k)) if x else inner(k)
    return rec
print(outer(1)(1))
print(outer(2)(0))
