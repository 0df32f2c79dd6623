"""Builtin functions and classes as values, called by a function, from a dict, a list, a result."""
def apply(f, *args):
    return f(*args)


apply(print, 3)
print(apply(max, 1, 2), apply(len, "abc"), apply(int, "5"), apply(str, 3), apply(float, 2))
table = {"i": int, "s": str, "f": float}
print(table["i"]("3"))
fs = [len, max, min]
print([f([1, 2, 3]) for f in fs])


def pick(n):
    return len if n else print


show = print
show("x", 3)


def getter():
    return int


print(getter()("7"))
