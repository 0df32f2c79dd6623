def tally(name):
    seen = 0

    def tick():
        nonlocal seen
        seen += 1
        print(name, seen)

    return tick

a = tally("a")
b = tally("b")
a()
b()
a()
a()
b()
