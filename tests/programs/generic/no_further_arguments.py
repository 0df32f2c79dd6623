"""Arguments kept and arguments given are one list, which may be empty."""
def curry(f, *given):
    def more(*args):
        return f(*given, *args)

    def now():
        return more()

    return more, now


m, n = curry(lambda a, b: a + b, 1)
print(m(2))
m, n = curry(lambda a, b: a * b, "x", 3)
print(n())
