"""A cached function that is called with and without its default."""

import functools
@functools.lru_cache(maxsize=None)
def walk(a, b=2):
    print("walk", a, b)
    return a + b
print(walk(1), walk(1), walk(1, 2), walk(2))
