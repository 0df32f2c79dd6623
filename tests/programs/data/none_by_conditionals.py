right = "e" and None
print(right)
def f():
    x = "a" and None
    y = None if len("ab") == 2 else None
    return x, y
print(f())
z = [] or None
w = z
print(w, z is None)
right: str | None = None if bool("e") else None
print(right)
