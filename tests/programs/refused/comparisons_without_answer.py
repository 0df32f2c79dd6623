def same(a, b):
    return a == b

def identical(a, b):
    return a is b

def less(a, b):
    return a < b

def one():
    return 1

d = {1: 2}
print(same(one, 1), same(d.keys(), {1}), d.values() == d.values())
print(same(zip([1], [2]), [1]), len == 1)
print(identical([1], {1}), identical(1, 1), identical("a", "a"))
print(less((1, 2), (1, 2, 3)))
