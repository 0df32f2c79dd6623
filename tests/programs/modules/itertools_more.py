import itertools
from itertools import count, islice, chain, takewhile, accumulate
import functools

def ids(prefix):
    numbers = count(1)
    def next_id():
        return f"{prefix}{next(numbers)}"
    return next_id

make = ids("job-")
print(make(), make(), make())
print(list(islice(count(10, 5), 3)), list(islice(itertools.cycle("ab"), 5)), list(itertools.repeat("x", 3)))
print(list(takewhile(lambda n: n < 10, (n * n for n in count()))), list(itertools.dropwhile(lambda n: n < 3, [1, 3, 2])))
print(list(accumulate([1, 2, 3, 4])), list(accumulate([3, 1, 4], max)), list(accumulate([2, 3], lambda a, b: a * b)))
print(list(chain([1], [2, 3])), list(chain.from_iterable([[1], [2, 3]])), list(itertools.product([1, 2], "ab")))
print(list(itertools.pairwise([1, 2, 3])), list(itertools.filterfalse(lambda n: n % 2, range(5))))
print(functools.reduce(lambda a, b: a * b, range(1, 6)), functools.reduce(lambda text, n: text + str(n), [1, 2], ">"))
