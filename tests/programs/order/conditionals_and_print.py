# Conditionals, and print with `sep` and `end`.
def s(n, v):
    print(n, end=" ")
    return v
print(s("a", 1) if s("t", True) else s("b", 2))
print(s("a", 0) or s("b", 2), s("a", 1) and s("b", 0), not s("c", 0))
se = "-"
en = "!\n"
print(s("a", 1), s("b", 2), sep=se, end=en)
print(s("a", 1), s("b", 2), end=en, sep=se)
print(*s("a", [1, 2]), s("b", 2), end=en, sep=se)
print(end=en, sep=se, *s("xs", [1, 2]))
def outer():
    sep = "-"
    def change(v):
        nonlocal sep
        sep = sep + "+"
        return v
    print(change(1), 2, sep=sep)
    print(1, f"{change(1)}", end=sep)
    print(*change([1, 2]), sep=sep)
outer()
