"""The closures that every peer measures, in Python."""


def capture():
    factor = 3

    def scale(number):
        return number * factor

    return scale


def counter():
    count = 5

    def step(by):
        nonlocal count
        count += by
        return count

    return step


def shared():
    value = 0

    def increment():
        nonlocal value
        value += 1

    def get():
        return value

    def both(n):
        increment()
        return get()

    return both


def compose():
    def composed(f, g):
        return lambda x: f(g(x))

    def adder(by):
        return lambda n: n + by

    def scaler(by):
        return lambda n: n * by

    return composed(adder(1), composed(scaler(2), adder(3)))


def recursion():
    def fib(n):
        if n < 2:
            return n
        return fib(n - 1) + fib(n - 2)

    return lambda n: fib(n % 8)


def text():
    prefix = "INFO"

    def log(number):
        return f"[{prefix}] {number}: message"

    return lambda n: len(log(n))


def looped(make, calls):
    closure = make()
    total = 0
    for n in range(calls):
        total += closure(n)
    return total
