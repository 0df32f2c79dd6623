def apply(f, x):
    return f(x)


def pick(flag):
    return (lambda a: a + 1) if flag else (lambda a: a * 2.5)


print(apply(pick(True), 2), apply(pick(False), 2.5), apply(len, "abc"))


def bus():
    handlers = []

    def add(handler):
        handlers.append(handler)

    def emit(event):
        for handler in handlers:
            handler(event)

    return add, emit


add, emit = bus()


def double(x):
    x += x
    print(x)


add(double)
add(print)
emit(min(1e3, 4))
emit(5)
