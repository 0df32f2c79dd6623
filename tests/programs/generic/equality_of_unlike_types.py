def same(a, b):
    return a == b

def differ(a, b):
    return a != b

def within(x, xs):
    return x in xs

print(same(1, "a"), same("a", 1.5), same(True, "x"), same(1, 1.0), same("a", "a"))
print(same([1], "a"), same([1], (1,)), same({1}, [1]), same({1: 2}, {1}), same(range(3), [0, 1, 2]))
print(same((1, 2), (1, 2, 3)), same((1, "a"), (1, 2)), same([1, 2], ["a", "b"]), same([], [1]))
print(same(None, 1), same("a", None), same((1, 2), None), same(None, None), same([1], None))
print(differ(1, "a"), differ([1], (1,)), differ(None, 2), differ({1: "a"}, {1: 2}))
print(within("a", (1, "a", 2.5)), within([1], ("a", [1])), within(None, (1, 2)))
print(same({1: 2}, {"a": 2}), same({1}, {"a"}), same({1, 2}, {1.0, 2.0}), same({1: 1}, {1.0: 1}))
print(1 == "a", "a" == 1, [1] != "a", (1,) == [1], 1 in ("a", 2))

def index_of(xs, wanted):
    for i, x in enumerate(xs):
        if x == wanted:
            return i
    return -1

print(index_of(["a", "b"], 1), index_of([1, 2], 2), index_of([(1, 2)], [1, 2]))

def matcher(wanted):
    return lambda x: x == wanted

is_a = matcher("a")
print(is_a(1), is_a("a"), is_a([1]))
