# Whatever the called function gives, what is called is evaluated once.
def show(name, value):
    print(name, end=" ")
    return value


k = 5


def make_number():
    print("make", end=" ")

    def inner(x, y=k, *, z=str(k)):
        return x

    return inner


def make_text():
    print("make", end=" ")

    def inner(x, y=k, *, z=str(k)):
        return str(x)

    return inner


def make_none():
    print("make", end=" ")

    def inner(x, y=k, *, z=str(k)):
        print(x, end=" ")

    return inner


def make_listed():
    print("make", end=" ")

    def inner(x, y=k, *, z=str(k)):
        return [x, y]

    return inner


def make_closure():
    print("make", end=" ")

    def inner(x, y=k, *, z=str(k)):
        return lambda: (x, y, z)

    return inner


def make_float():
    print("make", end=" ")

    def inner(x, y=k, *, z=str(k)):
        return x / 2

    return inner


print(make_number()(show(1, 1)))
print(make_number()(show(1, 1), show(2, 2)))
print(make_number()(show(1, 1), z=show(3, "3")))
print(make_number()(z=show(3, "3"), y=show(2, 2), x=show(1, 1)))
print(make_number()(show(1, 1), z=show(3, "3"), y=show(2, 2)))

print(make_text()(show(1, 1)))
print(make_text()(show(1, 1), show(2, 2)))
print(make_text()(show(1, 1), z=show(3, "3")))
print(make_text()(z=show(3, "3"), y=show(2, 2), x=show(1, 1)))
print(make_text()(show(1, 1), z=show(3, "3"), y=show(2, 2)))

print(make_none()(show(1, 1)))
print(make_none()(show(1, 1), show(2, 2)))
print(make_none()(show(1, 1), z=show(3, "3")))
print(make_none()(z=show(3, "3"), y=show(2, 2), x=show(1, 1)))
print(make_none()(show(1, 1), z=show(3, "3"), y=show(2, 2)))

print(make_listed()(show(1, 1)))
print(make_listed()(show(1, 1), show(2, 2)))
print(make_listed()(show(1, 1), z=show(3, "3")))
print(make_listed()(z=show(3, "3"), y=show(2, 2), x=show(1, 1)))
print(make_listed()(show(1, 1), z=show(3, "3"), y=show(2, 2)))

print(make_closure()(show(1, 1))())
print(make_closure()(show(1, 1), show(2, 2))())
print(make_closure()(show(1, 1), z=show(3, "3"))())
print(make_closure()(z=show(3, "3"), y=show(2, 2), x=show(1, 1))())
print(make_closure()(show(1, 1), z=show(3, "3"), y=show(2, 2))())

print(make_float()(show(1, 1)))
print(make_float()(show(1, 1), show(2, 2)))
print(make_float()(show(1, 1), z=show(3, "3")))
print(make_float()(z=show(3, "3"), y=show(2, 2), x=show(1, 1)))
print(make_float()(show(1, 1), z=show(3, "3"), y=show(2, 2)))
