# The default list is one for all calls, gone through while it grows.
def collect(x: int, seen=[]):
    seen.append(x)
    total = 0
    for s in seen:
        total += s
        if len(seen) < 3:
            collect(s + 10)
    return total, len(seen)


print(collect(1))
print(collect(2))
