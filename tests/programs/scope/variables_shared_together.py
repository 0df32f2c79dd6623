# Numbers that several closures share: bound one after the other, in between read, captured, bound again, or bound somewhere else.
def account(start: int):
    balance = start
    changes = 0

    def deposit(amount: int):
        nonlocal balance, changes
        balance += amount
        changes += 1

    def total():
        return balance, changes

    return deposit, total


def read_between(a: int, b: int):
    def swap():
        nonlocal a, b, c
        a, b = b, a
        c += a

    c = a * 10 + b

    def show():
        return a, b, c

    swap()
    return swap, show


def captured_between():
    x = 1

    def get():
        return x

    before = get()
    y = before + 1
    y += x

    def both():
        nonlocal x, y
        x += 1
        y += x
        return x, y

    return get, both, before


def in_branches(flag: bool):
    low = 0
    high = 100
    if flag:
        step = 1
    else:
        step = 10

    def narrow():
        nonlocal low, high, step
        low += step
        high -= step
        step += 1
        return high - low

    def show():
        return low, high, step

    return narrow, show


def in_loop():
    makers = []
    for start in range(3):
        first = start
        second = start * 2

        def move():
            nonlocal first, second
            first += 1
            second += first
            return first, second

        makers.append(move)
    return [move() for move in makers], first, second


def at_two_levels():
    a, b = 1, 2.5
    c = d = 3

    def middle():
        e = 5
        f = 6

        def inner():
            nonlocal a, b, c, d, e, f
            a += e
            b += f
            c, d = d + 1, c
            e, f = f, e
            return a, b, c, d, e, f

        def peek():
            return e, f

        return inner, peek

    def outer_view():
        return a, b, c, d

    return middle, outer_view


deposit, total = account(10)
deposit(5)
other_deposit, other_total = account(1)
other_deposit(1)
print(total(), other_total())
swap, show = read_between(1, 2)
print(show(), swap(), show())
get, both, before = captured_between()
print(both(), get(), before)
for flag in [True, False]:
    narrow, view = in_branches(flag)
    print(narrow(), narrow(), view())
print(in_loop())
middle, outer_view = at_two_levels()
inner, peek = middle()
second, second_peek = middle()
print(inner(), inner(), peek(), outer_view())
print(second(), second_peek(), peek(), outer_view())

hits = 0
misses = 0


def hit():
    global hits
    hits += 1


def miss():
    global hits, misses
    misses += 1
    hits -= 1


hit()
hit()
miss()
print(hits, misses)
