x = "global"


def outer():
    x = "outer"

    def inner():
        nonlocal x
        x = "inner"
        print("inner:", x)

    def touch_global():
        global x
        x = "changed global"

    inner()
    print("outer:", x)
    touch_global()
    print("outer still:", x)


print("module:", x)
outer()
print("module:", x)

counter = 0


def increment():
    global counter
    counter += 1
    return counter


increment()
increment()
print("counter", counter)
