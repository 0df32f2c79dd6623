# The text and type of lazy objects.
import itertools
xs = [1, 2]
d = {1: 2}
def cut(x):
    return str(x).split(" at ")[0]
print(cut(map(str, xs)), cut(zip(xs, xs)), cut(enumerate(xs)), cut(filter(None, xs)), cut(x for x in xs))
print(cut(map(lambda a, b: a, xs, xs)), cut(zip(xs, xs, xs)), cut(filter(lambda x: x, xs)))
print(cut(reversed(xs)), cut(reversed((1, 2))), cut(reversed(range(3))), cut(reversed("ab")), cut(reversed(d)))
print(cut(itertools.chain(xs, xs)), cut(itertools.accumulate(xs)), cut(itertools.islice(xs, 1)))
print(cut(itertools.chain.from_iterable([xs])), cut(itertools.product(xs, xs)), cut(itertools.takewhile(lambda x: x, xs)))
def make(n):
    g = (x + n for x in xs)
    def inner():
        return (x * n for x in xs if x > n for y in xs)
    return g, inner()
a, b = make(1)
print(cut(a), cut(b), f"{a}".split(" at ")[0], repr(b).split(" at ")[0], [a][0] is a)
print(type(a).__name__, type(map(str, xs)).__name__, type(zip(xs, xs)).__name__)
m = map(str, xs)
print(f"{m}".split(" at ")[0], ("%s" % m).split(" at ")[0], list(m), cut(m))
f = lambda ys: (y for y in ys)
print(cut(f(xs)), cut((lambda: (y for y in xs))()))
print(cut((x for x in xs if x)), cut(((x, y) for x in xs for y in xs)))
