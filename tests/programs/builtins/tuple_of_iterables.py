# tuple() of what has any length.
from typing import Callable, Tuple

print(tuple([1, 2, 3][1:]), tuple(range(3)), tuple(n * n for n in range(4)), tuple())
word = "abc"
letters = tuple(word)
print(letters, len(letters), letters[0], letters[-1], letters[1:], "b" in letters)
xs = [3, 1, 2]
frozen = tuple(xs)
xs.append(9)
print(xs, frozen, sorted(frozen), sum(frozen), max(frozen))
first, second, third = frozen
print(first, second, third)
head, *rest = frozen
print(head, rest)
print(frozen == (3, 1, 2), frozen + (4,), (0, 1) + frozen, frozen * 2)
print(frozen == (3, 1), (3, 1, 2) == frozen, frozen < (3, 2), (3,) < frozen, frozen != (3, 1, 2), frozen == (), () != tuple(xs[9:]), letters >= ("b",), frozen > (), frozen + ())
frozen += (7, 8)
print(frozen)
frozen = tuple(xs[:3])
print(tuple(x for x in xs if x > 100), tuple([0][:1]))


def total(values: tuple[int, ...]) -> int:
    return sum(values)


def keep(values: Tuple[str, ...] = ()) -> Tuple[str, ...]:
    return values


print(total(frozen), total((1, 2)), keep(letters))


def freeze(values):
    return tuple(values)


print(freeze([1, 2]), freeze(range(2)), freeze({"a": 1}))


def memoize(f):
    seen = {}

    def wrapped(values):
        key = tuple(values)
        if key not in seen:
            print("computing", key)
            seen[key] = f(values)
        return seen[key]

    return wrapped


product = memoize(lambda values: values[0] * values[-1])
print(product([2, 3]), product([2, 3]), product([4, 5, 6]))


def registry():
    listeners = []

    def add(name):
        listeners.append(name)
        return tuple(listeners)

    return add


add = registry()
add("a")
print(add("b"), tuple((1, "x")), tuple(sorted({3, 1, 2})))
for index, item in enumerate(tuple(reversed(xs))):
    print(index, item)


def twice(f: Callable[..., int]) -> "Callable[..., int]":
    return lambda *args: f(*args) * 2


print(twice(lambda a, b: a + b)(1, 2))
