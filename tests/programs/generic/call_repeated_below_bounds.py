# A closure that is called twice with arguments of one type, beside a bound on a known type.
def reset(best):
    def handler(cache):
        nonlocal best
        best -= cache - 4
        return best
    return handler

wrap = reset(0)
walk = reset(7 // 3)

def next_one(acc):
    for a in range(2):
        wrap(acc(walk(a), a * a))
    return walk(2)

print(next_one(lambda x, y: x + y))
print(next_one(lambda x, y: x * 0.5))
