def add(a, b):
    return a + b

def sub(a, b):
    return a - b

operations = [add, sub, lambda a, b: a * b]
print([f(7, 3) for f in operations])

def power(n):
    return lambda x: x ** n

powers = [power(n) for n in range(4)]
print([p(2) for p in powers])
