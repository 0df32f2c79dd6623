x = 1

def f():
    return x

print(f())

def f():
    return "captures nothing"

print(f())

def f(n):
    return x + n

x = 5
print(f(1))
