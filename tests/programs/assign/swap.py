a, b = 1, 2
a, b = b, a
print(a, b)
xs = [1, 2, 3]
xs[0], xs[2] = xs[2], xs[0]
print(xs)

def fibonacci():
    a, b = 0, 1
    def advance():
        nonlocal a, b
        value = a
        a, b = b, a + b
        return value
    return advance

fib = fibonacci()
print([fib() for _ in range(10)])
