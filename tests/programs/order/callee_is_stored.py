# What a list, dict, tuple or variable holds is called.
def show(name, value):
    print(name, end=" ")
    return value


k = 5


def plain(x, y, z):
    return x, y, z


def computed(x, y=show("default y", 2), *, z=str(k)):
    return x, y, z


plain_list = [plain]
plain_dict = {"key": plain}
plain_pair = (plain, 3)
computed_list = [computed]
computed_dict = {"key": computed}
computed_pair = (computed, 3)


print(show("list", plain_list)[show("index", 0)](z=show(3, "3"), y=show(2, 2), x=show(1, 1)))
print(show("list", plain_list)[show("index", 0)](show(1, 1), z=show(3, "3"), y=show(2, 2)))
print(show("list", plain_list)[show("index", 0)](*show("star", (1, 2)), z=show(3, "3")))

print(show("dict", plain_dict)[show("key", "key")](z=show(3, "3"), y=show(2, 2), x=show(1, 1)))

print(show("pair", plain_pair)[0](z=show(3, "3"), y=show(2, 2), x=show(1, 1)))
print(show("pair", plain_pair)[0](show(1, 1), z=show(3, "3"), y=show(2, 2)))

print(plain(z=show(3, "3"), y=show(2, 2), x=show(1, 1)))
print(plain(show(1, 1), z=show(3, "3"), y=show(2, 2)))
print(plain(*show("star", (1, 2)), z=show(3, "3")))
print(plain(show(1, 1), z=show(3, "3"), *show("star", (2,))))

print(show("list", computed_list)[show("index", 0)](show(1, 1)))
print(show("list", computed_list)[show("index", 0)](show(1, 1), show(2, 2)))
print(show("list", computed_list)[show("index", 0)](show(1, 1), z=show(3, "3")))
print(show("list", computed_list)[show("index", 0)](z=show(3, "3"), y=show(2, 2), x=show(1, 1)))
print(show("list", computed_list)[show("index", 0)](show(1, 1), z=show(3, "3"), y=show(2, 2)))
print(show("list", computed_list)[show("index", 0)](*show("star", (1, 2)), z=show(3, "3")))

print(show("dict", computed_dict)[show("key", "key")](show(1, 1)))
print(show("dict", computed_dict)[show("key", "key")](show(1, 1), show(2, 2)))
print(show("dict", computed_dict)[show("key", "key")](show(1, 1), z=show(3, "3")))
print(show("dict", computed_dict)[show("key", "key")](z=show(3, "3"), y=show(2, 2), x=show(1, 1)))

print(show("pair", computed_pair)[0](show(1, 1)))
print(show("pair", computed_pair)[0](show(1, 1), show(2, 2)))
print(show("pair", computed_pair)[0](show(1, 1), z=show(3, "3")))
print(show("pair", computed_pair)[0](z=show(3, "3"), y=show(2, 2), x=show(1, 1)))
print(show("pair", computed_pair)[0](show(1, 1), z=show(3, "3"), y=show(2, 2)))

print(computed(show(1, 1)))
print(computed(show(1, 1), show(2, 2)))
print(computed(show(1, 1), z=show(3, "3")))
print(computed(z=show(3, "3"), y=show(2, 2), x=show(1, 1)))
print(computed(show(1, 1), z=show(3, "3"), y=show(2, 2)))
print(computed(*show("star", (1, 2)), z=show(3, "3")))
print(computed(show(1, 1), z=show(3, "3"), *show("star", (2,))))
