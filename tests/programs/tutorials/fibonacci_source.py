def fib_maker():
    a, b = 0, 1

    def next_fib():
        nonlocal a, b
        result = a
        a, b = b, a + b
        return result

    return next_fib


nf = fib_maker()
print([nf() for _ in range(12)])


def take(n, source):
    out = []
    while len(out) < n:
        out.append(source())
    return out


print(take(5, nf))
print(take(5, fib_maker()))
