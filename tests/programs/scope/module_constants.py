LIMIT = 3
DEBUG = False
NAME: str = "n"
WIDE: float = 1
OTHER = LIMIT
def uses(x, y=LIMIT):
    return x + y + OTHER
def change():
    global OTHER
    OTHER = 7
def loop():
    n = 0
    while True:
        n += LIMIT
        if n > 10 or DEBUG:
            return n
def shadow(LIMIT):
    def inner():
        return LIMIT, NAME
    return inner
def local():
    NAME = "local"
    def g():
        nonlocal NAME
        NAME += "!"
        return NAME
    return g
print(uses(1), loop(), shadow(5)(), local()())
change()
print(uses(1), WIDE, [LIMIT for _ in range(LIMIT)], NAME * LIMIT, f"{NAME!r:>{LIMIT}}")
fs = [lambda: LIMIT + i for i in range(2)]
print([f() for f in fs], uses.__name__, uses.__defaults__)
x = LIMIT
x += 0.5
print(x, LIMIT / 2, -LIMIT ** 2, not DEBUG)
