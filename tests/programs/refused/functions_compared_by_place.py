def setup():
    handlers = []

    def on(h):
        handlers.append(h)

    def off(h):
        if h in handlers:
            handlers.remove(h)
        return len(handlers)

    return on, off


def make(n):
    def adder(v):
        print(v + n)
    return adder


on, off = setup()
add1, add2 = make(1), make(2)
on(add1)
on(add2)
on(lambda v: None)
print(off(add1))
