# Keys before values, elements in order, spread ones in between.
def s(n, v):
    print(n, end=" ")
    return v
print({s("k1", 1): s("v1", 2), s("k2", 3): s("v2", 4)})
print({**s("d", {5: 6}), s("k1", 1): s("v1", 2), **s("e", {1: 7})})
print({s("k", i): s("v", i * i) for i in range(3)})
print([*s("x", [1]), s("y", 2), *s("z", (3,))])
print((*s("x", (1,)), s("y", 2), *s("z", (3,))))
print({s("x", 1), s("y", 2)})
