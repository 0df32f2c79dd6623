# `op=` on values of any type changes the object that other names have, too, and has a name of its own in an error.
def f(flag):
    x = [1] if flag else 5
    y = x
    x += [2] if flag else 1
    print(x, y)
    return x
f(True)
f(False)
values = [1, "a", [1], 2.5, {1}, {"a": 1}]
other = values[2]
values[2] += [3]
values[1] += "b"
values[0] -= 3
values[3] /= 2
values[4] |= {2}
values[5] |= {"b": 2}
print(values, other)
for v in values:
    if v == -2:
        v *= 2
        v //= 3
        v %= 5
        v **= 2
        v <<= 1
        v >>= 1
        v ^= 1
        print(v)
def divide(a, b):
    values = [a, b, None]
    values[0] /= values[1]
    return values
print(divide(1, 2))
print(divide(1, "x"))
