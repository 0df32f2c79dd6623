# Builtins of different types in one place, and whatever each of them is called with.
import functools
import itertools
import math
import operator


def choose(flag):
    return max if flag else min


print(choose(True)(3, 4), choose(False)([3, 1, 2]), choose(True)("abc", "b", key=len))
print(choose(True)(2.5, 1), choose(False)([], default="none"), choose(True), choose(False))

table = {"sum": sum, "len": len, "sorted": sorted, "max": max}
for name in table:
    print(name, table[name]([3, 1, 2]))
print(table["sum"]([0.5], 1), table["sorted"]("bca", reverse=True), table["max"](1, 2, 3, 4, 5))

kinds = [bool, int, float, str, list, tuple, dict, set]
print([kind() for kind in kinds])
print([kind("12") for kind in [int, float, str, list, tuple, set][:5]])
print(kinds[0], kinds)

lazy = {"map": map, "zip": zip, "filter": filter, "enumerate": enumerate, "reversed": reversed}
print(list(lazy["map"](str, [1, 2])), list(lazy["map"](pow, [1, 2, 3], [2, 2, 2])))
print(list(lazy["zip"]([1, 2], "ab", (None, 2.5))), list(lazy["zip"]()))
print(list(lazy["filter"](None, [0, 1, ""])), list(lazy["enumerate"]("ab", start=1)))
print(list(lazy["reversed"]([1, 2])), [f.__name__ for f in lazy.values()])

methods = [str.upper, str.split, str.strip, list.append, dict.get, set.union]
print(methods[0]("ab"), methods[1]("a,b", ","), methods[2](" a "), methods)
numbers = [1]
print(methods[3](numbers, 2), numbers, methods[4]({"a": 1}, "b", 0), methods[5]({1}, [1]))

steps = {"chain": itertools.chain, "count": itertools.count, "product": itertools.product}
print(list(steps["chain"]([1], "a", (2.5,))), list(itertools.islice(steps["count"](3), 2)), list(steps["product"]("ab", repeat=2)))
more = [itertools.accumulate, itertools.islice, itertools.combinations, itertools.chain.from_iterable]
print(list(more[0]([1, 2, 3])), list(more[0]([1, 2, 3], operator.mul)), list(more[0]([1, 2], initial=10)))
print(list(more[1]("abcdef", 1, None, 2)), list(more[2]("abc", 2)), list(more[3](["ab", [1]])))

folds = [functools.reduce, math.gcd, math.sqrt, operator.add, math.prod]
print(folds[0](folds[3], [1, 2, 3]), folds[0](folds[3], ["b"], "a"), folds[1](12, 18, 27), folds[1]())
print(folds[2](16), folds[3]([1], [2]), folds[4]([1.5, 2]), folds)


def ask(question, *args):
    return question(*args)


print(ask(isinstance, 1, int), ask(callable, len), ask(max, 1, 2, 3), ask(round, 2.567, 1), ask(type, "a"))
print(ask(next, iter([1])), ask(next, iter([]), "end"), ask(divmod, 7, 2), ask(int, "ff", 16), ask(print))
same = choose(True)
print(same == max, same is max, same != min, same in [min, max], {max: "most"}[same])
