# Closures that give one item at each call.
def make_iter(items):
    index = 0
    def next_item(default=None):
        nonlocal index
        if index >= len(items):
            return default
        value = items[index]
        index += 1
        return value
    def has_next():
        return index < len(items)
    return next_item, has_next

nxt, more = make_iter(["a", "b", "c"])
while more():
    print(nxt())
print(nxt(), nxt("end"))

def count_from(n, step=1):
    current = n - step
    def gen():
        nonlocal current
        current += step
        return current
    return gen

def take(n, gen):
    return [gen() for _ in range(n)]

print(take(5, count_from(1)))
print(take(3, count_from(0, 10)))
def primes():
    found = []
    candidate = 1
    def nxt():
        nonlocal candidate
        while True:
            candidate += 1
            if all(candidate % p for p in found):
                found.append(candidate)
                return candidate
    return nxt
print(take(8, primes()))
