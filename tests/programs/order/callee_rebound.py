# Evaluating the arguments rebinds the variable that is called: the function is the one from before.
def in_function():
    f = lambda x: ("first", x)

    def rebind():
        nonlocal f
        f = lambda x: ("second", x)
        return 3

    print(f(rebind()))
    print(f(4))


in_function()


def f(x):
    return "first", x


def rebind():
    global f
    f = lambda x: ("second", x)
    return 3


print(f(rebind()))
print(f(4))
