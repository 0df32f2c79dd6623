"""Listeners that are found in their list, and removed from it."""
def make_events():
    handlers = []

    def on(h):
        handlers.append(h)
        return h

    def off(h):
        if h in handlers:
            handlers.remove(h)

    def fire(v):
        for h in handlers:
            h(v)

    return on, off, fire


def first(v):
    print("first", v)


def second(v):
    print("second", v)


on, off, fire = make_events()
on(first)
on(second)
fire(1)
off(first)
fire(2)
off(first)
fire(3)
def setup():
    handlers = []

    def on(h):
        handlers.append(h)
        return h

    def off(h):
        if h in handlers:
            handlers.remove(h)
        return len(handlers)

    def fire(v):
        for h in handlers:
            h(v)

    return on, off, fire


on, off, fire = setup()
f = on(lambda v: print(v))
g = on(lambda v: print(v, v))
fire(1)
print(off(f), off(f))
fire(2)
print(off(g))


hooks = []


def add(f):
    if f not in hooks:
        hooks.append(f)
    return f


def a():
    print("a")


def b():
    print("b")


add(a)
add(b)
add(a)
print(len(hooks), hooks.index(b), hooks.count(a))
hooks.remove(a)
print(a in hooks, b in hooks)
for h in hooks:
    h()


# Functions that are told by their place are no matter here, if they are of another type.
def scaled(n: int):
    return lambda x: n * x


twice = scaled(2)
steps = [twice, lambda x: x + 1, twice]
x = 5
for step in steps:
    x = step(x)
print(x)
