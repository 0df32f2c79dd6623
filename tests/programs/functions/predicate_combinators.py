def both(p, q):
    return lambda x: p(x) and q(x)

def negate(p):
    return lambda x: not p(x)

def even(n):
    return n % 2 == 0

big = lambda n: n > 10
print([n for n in range(8, 16) if both(even, big)(n)])
print([n for n in range(8, 16) if negate(both(even, big))(n)])
