# The text of a field is made before the next field is evaluated; print makes texts at the end.
xs = []
def add(x):
    xs.append(x)
    return len(xs)
print(f"{xs} {add(1)} {xs} {add(2)} {xs}")
print(f"{xs!r} {add(1)} {xs!s:>3} {xs:{add(9)}}" if False else f"{xs!r} {add(1)}")
print(f"{xs}", add(5), f"{xs}", xs, add(6), f"{xs}")
print(f"{xs=} {add(2)=}")
t = f"{(1, xs)} {add(0)} {len(xs)} {xs}"
print(t)
print(str(xs) + str(add(3)) + str(xs))
def show(label):
    return f"{label} {add(3)} {label}"
print(show("a"), show(xs))
