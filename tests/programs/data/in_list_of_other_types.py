xs = [1, 2]
print("a" in xs, 1.0 in xs, None in xs, [1] in xs, (1,) in [(1,), (2,)], 2 not in [1.5, 2.0])
def has(xs, x):
    return x in xs
print(has([1], "a"), has(["a"], "a"), has([None, 1], 1))
last = (2 if True else 4) % -4
def set_last(x):
    global last
    last = x
def walk(*, v):
    if not (4 >= last == v):
        print(last != 3, last == last, last < 3, 3 in [last])
        if last != 0:
            return 1
    return last
print(walk(v=3), walk(v="x"))
set_last(2.5)
print(walk(v=2.5), walk(v=None))
