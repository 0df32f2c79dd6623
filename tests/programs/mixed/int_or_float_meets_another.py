# What holds an int at one time and a float at another is asked for what only one of them has, or meets a value of another type.
def half(x):
    return 1.5 if x else 2


size = 1
print(size >> 1)
size = half(0)
print(size >> 1, size & 3, ~size)


def check(a, b):
    x = 1
    x = x + 0.5
    y = b if a else x
    print(y)
    return y


check(True, 1)
check(True, None)
check(False, "a")


def last(d):
    found = 0
    for key in d:
        found = d[key]
    return found


print(last({"a": 1, "b": 2.5}), last({"a": "x"}))
