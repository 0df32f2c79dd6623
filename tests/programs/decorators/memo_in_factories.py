def remember(f):
    seen = {}
    def ask(x):
        if x not in seen:
            seen[x] = f(x)
        return seen[x]
    return ask

def times(n):
    @remember
    def f(x):
        print("times", n, x)
        return x * n
    return f

def through(f):
    return remember(f)

def twice_remembered(f):
    return remember(remember(f))

def with_both(f, g):
    return remember(f), remember(g)

def in_a_dict(f):
    return {"f": remember(f)}

def in_a_closure(f):
    g = remember(f)
    def h(x):
        return g(x), g(x)
    return h

three = times(3)
print(three(2), three(2), times("ab")(2))
print(through(lambda x: x + 1)(2), through(len)("abc"))
print(twice_remembered(lambda s: s.upper())("a"))
a, b = with_both(lambda x: x + 1, lambda s: s + "!")
print(a(1), b("x"))
print(in_a_dict(lambda x: -x)["f"](4))
print(in_a_closure(lambda x: x / 2)(3))
def unused(n):
    @remember
    def f(x):
        return x + n
    return f
unused(1)
def named(n):
    return remember(lambda x: x + n)
print(named(1.5)(2), named("b")("a"))
def nested(n):
    def inner(m):
        return remember(lambda x: x * n + m)
    return inner
print(nested(2)(3)(4), nested(2)(0.5)(4))

def history(f):
    log = []
    def call(x):
        log.append(f(x))
        return log
    return call
def make(n):
    return history(lambda x: x - n)
h = make(1)
print(h(5), h(6))
def last(f):
    kept = None
    def call(x):
        nonlocal kept
        before, kept = kept, f(x)
        return before
    return call
def make_last(f):
    return last(f)
l = make_last(lambda s: s + "?")
print(l("a"), l("b"))
def reduce_with(f, start):
    total = start
    def add(x):
        nonlocal total
        total = f(total, x)
        return total
    return add
def summing(n):
    return reduce_with(lambda a, b: a + b, n)
s = summing(0)
print(s(1), s(2))
def filtering(keep):
    kept = []
    def offer(x):
        if keep(x):
            kept.append(x)
        return kept
    return offer
def above(n):
    return filtering(lambda x: x > n)
print(above(2)(3), above("a")("b"))
