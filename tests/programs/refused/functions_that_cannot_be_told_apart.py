def outer():
    handlers = []

    def on(h):
        handlers.append(h)

    def first(v):
        print("first", v)

    def second(v):
        print("second", v)

    on(first)
    on(second)
    print(first in handlers)


outer()
def same(f, g):
    return f is g


def a():
    return 1


print(same(a, a), same(a, lambda: 1), same(len, len), same(print, len))
