# What a conditional or `or` chooses is called, and what a call of a call gives.
def show(name, value):
    print(name, end=" ")
    return value


k = 5


def twice(make):
    print("twice", end=" ")
    return make


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


print((make_plain("a") if show("test", k > 4) else make_plain("b"))(z=show(3, "3"), y=show(2, 2), x=show(1, 1)))
print((make_plain("a") if show("test", k > 4) else make_plain("b"))(show(1, 1), z=show(3, "3"), y=show(2, 2)))
print((make_plain("a") if show("test", k > 4) else make_plain("b"))(*show("star", (1, 2)), z=show(3, "3")))

print((make_plain("a") or make_plain("b"))(z=show(3, "3"), y=show(2, 2), x=show(1, 1)))

print(twice(make_plain)("make")(z=show(3, "3"), y=show(2, 2), x=show(1, 1)))
print(twice(make_plain)("make")(show(1, 1), z=show(3, "3"), y=show(2, 2)))
print(twice(make_plain)("make")(*show("star", (1, 2)), z=show(3, "3")))

print((make_constant("a") if show("test", k > 4) else make_constant("b"))(show(1, 1), show(2, 2)))
print((make_constant("a") if show("test", k > 4) else make_constant("b"))(show(1, 1), z=show(3, 3)))
print((make_constant("a") if show("test", k > 4) else make_constant("b"))(z=show(3, 3), y=show(2, 2), x=show(1, 1)))
print((make_constant("a") if show("test", k > 4) else make_constant("b"))(show(1, 1), z=show(3, 3), y=show(2, 2)))
print((make_constant("a") if show("test", k > 4) else make_constant("b"))(*show("star", (1, 2)), z=show(3, 3)))

print((make_constant("a") or make_constant("b"))(show(1, 1), z=show(3, 3)))
print((make_constant("a") or make_constant("b"))(z=show(3, 3), y=show(2, 2), x=show(1, 1)))

print(twice(make_constant)("make")(show(1, 1), z=show(3, 3)))
print(twice(make_constant)("make")(z=show(3, 3), y=show(2, 2), x=show(1, 1)))
print(twice(make_constant)("make")(show(1, 1), z=show(3, 3), y=show(2, 2)))
print(twice(make_constant)("make")(*show("star", (1, 2)), z=show(3, 3)))

print((make_variable("a") if show("test", k > 4) else make_variable("b"))(show(1, 1), show(2, 2)))
print((make_variable("a") if show("test", k > 4) else make_variable("b"))(show(1, 1), z=show(3, 3)))
print((make_variable("a") if show("test", k > 4) else make_variable("b"))(z=show(3, 3), y=show(2, 2), x=show(1, 1)))
print((make_variable("a") if show("test", k > 4) else make_variable("b"))(show(1, 1), z=show(3, 3), y=show(2, 2)))
print((make_variable("a") if show("test", k > 4) else make_variable("b"))(*show("star", (1, 2)), z=show(3, 3)))

print((make_variable("a") or make_variable("b"))(show(1, 1), z=show(3, 3)))
print((make_variable("a") or make_variable("b"))(z=show(3, 3), y=show(2, 2), x=show(1, 1)))

print(twice(make_variable)("make")(show(1, 1), z=show(3, 3)))
print(twice(make_variable)("make")(z=show(3, 3), y=show(2, 2), x=show(1, 1)))
print(twice(make_variable)("make")(show(1, 1), z=show(3, 3), y=show(2, 2)))
print(twice(make_variable)("make")(*show("star", (1, 2)), z=show(3, 3)))

print((make_computed("a") if show("test", k > 4) else make_computed("b"))(show(1, 1), show(2, 2)))
print((make_computed("a") if show("test", k > 4) else make_computed("b"))(show(1, 1), z=show(3, "3")))
print((make_computed("a") if show("test", k > 4) else make_computed("b"))(z=show(3, "3"), y=show(2, 2), x=show(1, 1)))
print((make_computed("a") if show("test", k > 4) else make_computed("b"))(show(1, 1), z=show(3, "3"), y=show(2, 2)))
print((make_computed("a") if show("test", k > 4) else make_computed("b"))(*show("star", (1, 2)), z=show(3, "3")))

print((make_computed("a") or make_computed("b"))(show(1, 1), z=show(3, "3")))
print((make_computed("a") or make_computed("b"))(z=show(3, "3"), y=show(2, 2), x=show(1, 1)))

print(twice(make_computed)("make")(show(1, 1), z=show(3, "3")))
print(twice(make_computed)("make")(z=show(3, "3"), y=show(2, 2), x=show(1, 1)))
print(twice(make_computed)("make")(show(1, 1), z=show(3, "3"), y=show(2, 2)))
print(twice(make_computed)("make")(*show("star", (1, 2)), z=show(3, "3")))
