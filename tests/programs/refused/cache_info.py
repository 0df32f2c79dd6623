from functools import cache, lru_cache

@cache
def double(x):
    return x * 2

def make(size):
    @lru_cache(maxsize=size)
    def triple(x):
        return x * 3
    return triple

triple = make(8)
double(1)
print(double.cache_info().hits)
triple(2)
triple.cache_clear()
