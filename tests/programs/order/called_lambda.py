# A lambda is called where it stands, with default values that are variables.
def both(i, k):
    return (lambda x=i, y=k: (x, y))()


print(both(1, [2]))


def square(i):
    return (lambda x=i: x * x)()


print(square(7), square(2.5))


def captured(k, flag):
    return (lambda j=flag: k)()


print(captured([1], 2))


def mixed(a, b):
    return (lambda x, y=a, *, z=b: (x, y, z, a, b))(a, z=b)


print(mixed("s", [1]))


def nested(a):
    return (lambda f=(lambda y=a: y): f())()


print(nested("q"))


def given_back(a):
    return (lambda x=a: (lambda y=x: (x, y, a)))()()


print(given_back("q"))
