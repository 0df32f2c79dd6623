def deco(f):
    def w(x):
        return f(x)
    return w


def Hello(x):
    return x


Hello = deco(Hello)
print(Hello(1), Hello("a"))


def Twice(f):
    return lambda x: f(f(x))


def Inc(x):
    return x + 1


print(Twice(Inc)(1), [f.__name__ for f in [Inc, Inc]])
