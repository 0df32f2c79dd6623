"""`*xs` of lists and tuples, in calls of builtins and of functions that take any number."""
xs = [3, 1, 2]
print(max(*xs), min(*xs))
rows = [[1, 2, 3], [4, 5, 6]]
print(list(zip(*rows)))
for col in zip(*rows):
    print(col)
print(*xs)
print(*xs, sep="-")
t = (4, 9, 2)
print(max(*t), min(*t))


def total(*args):
    n = 0
    for a in args:
        n += a
    return n


print(total(*xs), total(*t), total(1, *xs, 2), total(*range(4)), total(*[x * 2 for x in xs]))


def longest(*words):
    return max(words, key=len)


print(longest(*"a bb ccc".split()))
def show(*args, **kwargs):
    for a in args:
        print(a)
    for k, v in kwargs.items():
        print(k, v)


xs = ["a", "b"]
show(*xs)
show(*xs, c=1)
d = {"x": 1, "y": 2}
show(**d)


def apply_all(f, *groups):
    return [f(*g) for g in groups]


print(apply_all(lambda a, b: a + b, (1, 2), (5, 3)))


def rows_to_columns(rows):
    return [list(c) for c in zip(*rows)]


print(rows_to_columns([[1, 2], [3, 4], [5, 6]]))


def biggest(nums: list[int]):
    return max(*nums)


print(biggest([1, 5, 2]))


print(rows_to_columns(["ab", "cd"]), rows_to_columns([(1, 2)]), rows_to_columns([]) if False else [])


def zipped(*args):
    return list(zip(*args))


print(zipped([1, 2], [3, 4]))


def forward(*args):
    return inner(*args)


def inner(*args):
    n = 0
    for a in args:
        n += a
    return n


def call(f, *args):
    return f(*args)


print(forward(1, 2), call(inner, 1, 2))
