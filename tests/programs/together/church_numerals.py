zero = lambda f: lambda x: x
one = lambda f: lambda x: f(x)
two = lambda f: lambda x: f(f(x))

def add(m, n):
    return lambda f: lambda x: m(f)(n(f)(x))

def count(numeral):
    return numeral(lambda x: x + 1)(0)

print(count(zero), count(one), count(two), count(add(one, two)))
print(two(lambda s: s + "!")("hey"))
