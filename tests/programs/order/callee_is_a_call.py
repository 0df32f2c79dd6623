# What a call gives is called: it is made once, before the arguments are evaluated.
def show(name, value):
    print(name, end=" ")
    return value


k = 5


def make_plain(name):
    print(name, end=" ")

    def inner(x, y, z):
        return x, y, z

    return inner


def make_constant(name):
    print(name, end=" ")

    def inner(x, y=2, *rest, z=3):
        return x, y, rest, z

    return inner


def make_variable(name):
    print(name, end=" ")

    def inner(x, y=k, *rest, z=k):
        return x, y, rest, z

    return inner


def make_computed(name):
    print(name, end=" ")

    def inner(x, y=show("default y", 2), *, z=str(k)):
        return x, y, z

    return inner


print(make_plain("make")(z=show(3, "3"), y=show(2, 2), x=show(1, 1)))
print(make_plain("make")(show(1, 1), z=show(3, "3"), y=show(2, 2)))
print(make_plain("make")(*show("star", (1, 2)), z=show(3, "3")))
print(make_plain("make")(show(1, 1), z=show(3, "3"), *show("star", (2,))))

print(make_constant("make")(show(1, 1)))
print(make_constant("make")(show(1, 1), show(2, 2)))
print(make_constant("make")(show(1, 1), z=show(3, 3)))
print(make_constant("make")(z=show(3, 3), y=show(2, 2), x=show(1, 1)))
print(make_constant("make")(show(1, 1), z=show(3, 3), y=show(2, 2)))
print(make_constant("make")(*show("star", (1, 2)), z=show(3, 3)))
print(make_constant("make")(show(1, 1), z=show(3, 3), *show("star", (2,))))

print(make_variable("make")(show(1, 1)))
print(make_variable("make")(show(1, 1), show(2, 2)))
print(make_variable("make")(show(1, 1), z=show(3, 3)))
print(make_variable("make")(z=show(3, 3), y=show(2, 2), x=show(1, 1)))
print(make_variable("make")(show(1, 1), z=show(3, 3), y=show(2, 2)))
print(make_variable("make")(*show("star", (1, 2)), z=show(3, 3)))
print(make_variable("make")(show(1, 1), z=show(3, 3), *show("star", (2,))))

print(make_computed("make")(show(1, 1)))
print(make_computed("make")(show(1, 1), show(2, 2)))
print(make_computed("make")(show(1, 1), z=show(3, "3")))
print(make_computed("make")(z=show(3, "3"), y=show(2, 2), x=show(1, 1)))
print(make_computed("make")(show(1, 1), z=show(3, "3"), y=show(2, 2)))
print(make_computed("make")(*show("star", (1, 2)), z=show(3, "3")))
print(make_computed("make")(show(1, 1), z=show(3, "3"), *show("star", (2,))))
