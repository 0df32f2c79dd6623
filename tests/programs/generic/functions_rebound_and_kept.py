# A variable holds one function after the other, and the later ones call the earlier.
def calc(x):
    return [x]


def twice(x):
    return calc(calc(x))


print(twice(0))
first = calc


def calc(x):
    return first(x)


print(twice(1), calc(2))

p = 3
put = lambda x: abs(p)
print(put(4))
keep = put
put = lambda v: keep(v)
print(put(p % 2), put("a"))


def counted(f):
    n = 0

    def g(x):
        nonlocal n
        n += 1
        print("call", n)
        return f(x)

    return g


def double(x):
    return x * 2


plain = double
double = counted(double)
print(double(2), plain(3))
double = counted(double)
print(double(4))


def layers():
    f = lambda x: x + 1
    g = f
    f = lambda x: g(x) * 10

    def run(x):
        return f(x)

    h = f
    f = lambda x: h(x) - 1
    return run


print(layers()(1))


def wrap(x):
    return (x, x)


def outer(x):
    return wrap(wrap(x))


print(outer(100))
wrap = lambda x: x
print(outer(2), wrap(-3))

show = lambda x: print("<", x, ">")


def table(rows):
    for row in rows:
        show(row)


table([1, 2])
before = show
show = lambda x: before([x])
table([3])
for _ in range(2):
    show = (lambda inner: lambda x: inner(x))(show)
table([4])
