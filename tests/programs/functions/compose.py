def compose(f, g):
    return lambda x: f(g(x))

def increment(n):
    return n + 1

def double(n):
    return n * 2

print(compose(increment, double)(5))
print(compose(double, increment)(5))
print(compose(str, double)(21) + "!")
print(compose(len, str)(12345))
