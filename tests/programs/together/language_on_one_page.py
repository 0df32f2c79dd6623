import functools
import itertools
import math
import operator
from functools import cache, lru_cache, partial, reduce, wraps
from itertools import count
from typing import Callable


def outer(a, b=2, /, c=3, *, d=4, **rest):
    """Doc."""
    x = a

    def inner(y=5):
        nonlocal x
        x += y + b + c + d
        return x

    return inner


f = outer(1)
print(f(), f(1), f.__name__, f.__qualname__, f.__doc__, outer.__doc__)
print(f.__code__.co_freevars, f.__code__.co_varnames, f.__defaults__)
print(sorted([c.cell_contents for c in f.__closure__]))
print(f.__closure__[0].cell_contents, outer.__defaults__)

xs = [3, 1, 2]
xs.append(5); xs.extend([7, 8]); xs.insert(1, 9)
xs.remove(3)
print(xs.pop(), xs.pop(0), xs.index(2), xs.count(1), xs[-1], xs[1:3], xs[::-1], xs.copy())
xs.sort(); print(xs); xs.reverse(); print(xs, xs + [1], xs * 2, 5 in xs)
d = {"b": 1, "a": 2}
d.setdefault("z", 3); d.update({"q": 4}); d["b"] += 1
del d["a"]
print(d.get("x"), d.get("x", 0), d.items(), d.keys(), d.values(), d.pop("z"), d, "q" in d, len(d))
s = {1, 2}; s.add(3); print(s, 2 in s, s | {9}, s & {1})
t = (1, "a", 2.5); print(t, t[0], t[-1], len(t), t + (1,))
print([a * b for a in range(3) for b in range(3) if a != b], {k: v for k, v in zip("ab", [1, 2])}, {c for c in "aab"} == {"a", "b"})
print(sum(x * x for x in range(4)), max(x for x in xs), any(x > 4 for x in xs), all(x > 0 for x in xs))
w = "Hello world"
print(w.upper(), w.lower(), w.title(), w.capitalize(), "  x ".strip(), " x".lstrip(), "x ".rstrip(), w.split(), w.split("o"), "-".join(["a", "b"]))
print(w.replace("l", "L"), w.startswith("He"), w.endswith("x"), w.find("w"), w.count("o"), "12".isdigit(), "ab".isalpha(), "7".zfill(3), "a".ljust(3) + "|", "a".rjust(3), "a".center(5, "*"))
print("{0} {b:>5} {0!r}".format("x", b=2), "%s %05.2f %d%% %r" % ("a", 3.14159, 7, "q"), w[1:4], w[::-1], w[-1])
print(len(w), list(range(3)), str(1.0), int("7"), float("1.5"), bool([]), repr("a'b"), tuple([1]), dict([("a", 1)]), set([1]))
print(sum([1, 2]), sum([0.5, 1]), min(3, 1), max([1, 5], key=lambda v: -v), abs(-2), round(2.567, 2), round(2.5), pow(2, 5), divmod(7, 2))
print(list(enumerate("ab", 1)), list(zip([1, 2], "ab")), list(map(str, [1, 2])), list(filter(None, [0, 1, 2])), sorted("bca", reverse=True), list(reversed([1, 2])))
print(callable(f), callable(3), isinstance(3, int), isinstance("a", (int, str)), ord("a"), chr(98), hex(255), bin(5))
print(math.sqrt(16), math.pi, math.floor(2.7), math.ceil(2.1), operator.add(1, 2), operator.mul(3, 4))
print(reduce(lambda a, b: a * b, [1, 2, 3, 4]), functools.reduce(operator.add, [1, 2], 10), partial(pow, 2)(3))
c = count(5)
print(next(c), next(c))


@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


@lru_cache(maxsize=None)
def fact(n):
    return 1 if n == 0 else n * fact(n - 1)


print(fib(50), fact(10))


def deco(times=2):
    def wrap(fn):
        @wraps(fn)
        def inner(*args, **kwargs):
            result = None
            for _ in range(times):
                result = fn(*args, **kwargs)
            return result
        return inner
    return wrap


@deco(times=3)
def hello(name, punct="!"):
    """Says hello."""
    print(f"Hello {name}{punct}")
    return len(name)


print(hello("Bob", punct="?"), hello.__name__, hello.__doc__)
total = 0


def add(n: int) -> None:
    global total
    total += n


add(3)
print(total, add(2), None is None, 1 < 2 < 3, 0 or "x", not 1, 5 if total else 6)
a, *b = [1, 2, 3]
(p, q), r = (1, 2), 3
a, p = p, a
print(a, b, p, q, r)
i = j = 5
while i:
    i -= 1
    if i == 2:
        continue
    if i == 1:
        break
else:
    print("no")
for k in range(2):
    pass
else:
    print("else")
assert total == 5, "oops"
print("a", "b", sep="-", end="!\n")
print(f"{total=} {1.5:.3f} {'q':>4} {w!r:.4} {total:05d} {1e6:,} {{}} {3:{4}}|")
print('a' "b" r"\n" """c
d""")
print(True + 1, 7 // -2, -7 % 3, 2 ** 10, 2 ** -1, 7 / 2, 1e20, 1e16, 0.1 + 0.2, float("inf"), 1_000, 0xff, ~5, 5 & 3, 5 ^ 1, 1 << 4)
apply: Callable[[int], int] = lambda n: n + 1
print(apply(2), [g(2) for g in [lambda v: v + 1, lambda v: v * 2]], {"a": lambda: 1}["a"]())
fs = []
for n in range(3):
    fs.append(lambda n=n: n)
print([g() for g in fs], [g() for g in [lambda: n for n in range(3)]])
if __name__ == "__main__":
    print("main")
