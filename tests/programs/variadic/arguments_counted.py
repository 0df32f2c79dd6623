"""Arguments that are looked at only if there are as many."""

def mix(*args):
    return args[0] if args else "none"
print(mix(1), mix(), mix(1, 2))
def first_or(default, *rest):
    if rest:
        return rest[0]
    return default
print(first_or(1), first_or(1, 2), first_or("a", "b"))
def g(*a):
    if len(a) == 2:
        return a[0] + a[1]
    return a[0]
print(g(1), g(2, 3), g("a", "b"))
