name = "global name"


def f():
    name = "enclosing name"

    def g():
        name = "local name"
        print(name)

    g()
    print(name)


f()
print(name)


def show_len():
    len = lambda s: "shadowed"
    return len("abc")


print(show_len())
print(len("abc"))
