# Evaluating a later operand rebinds or changes an earlier one.
def show(n, v):
    print(n, end=" ")
    return v
def outer():
    a = 1
    def b():
        nonlocal a
        a = 10
        return 5
    print(a + b(), a)
    a = 1
    print(a < b(), a)
    a = 1
    print((a, b(), a))
    a = 1
    print([a, b(), a])
    a = 1
    print({a: b(), a: a})
    a = 1
    print(f"{a} {b()} {a}")
    a = 1
    print(a, b(), a)
    a = 1
    print("%d %d %d" % (a, b(), a))
    a = 1
    print("{} {} {}".format(a, b(), a))
    a = 1
    print(a < b() < a)
    a = 1
    a += b()
    print(a)
outer()
