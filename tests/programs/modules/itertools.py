from itertools import count, accumulate, chain, product

def next_from(iterator):
    return lambda: next(iterator)

ticket = next_from(count(1))
print(ticket(), ticket(), ticket())
print(list(accumulate([1, 2, 3, 4])), list(chain([1, 2], [3])), list(product("ab", [1, 2])))
