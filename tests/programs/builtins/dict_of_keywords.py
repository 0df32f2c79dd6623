# dict() of keywords, of a dict and of pairs, and of both.
point = dict(x=1, y=2)
print(point, dict(), dict(name="ann"))

base = {"retries": 3, "wait": 10}
print(dict(base, wait=20, limit=5), base)
print(dict([("a", 1), ("b", 2)], c=3, a=4))
print(dict(base, **point))
print(dict(**point, z=3))

copy = dict(base)
copy["retries"] = 0
print(base["retries"], copy["retries"])


def settings(defaults):
    def merged(color, **options):
        return dict(defaults, color=color, count=len(options))

    return merged


print(settings({"count": 1, "depth": 2})(7, a=1, b=2))


def counter(**start):
    state = dict(total=0)

    def add(n):
        state["total"] += n
        return state["total"]

    return add


add = counter()
print(add(2), add(3))


def shadowed():
    def dict(a):
        return a + 1

    return dict(a=1)


print(shadowed())
handlers = dict(double=lambda x: x * 2, square=lambda x: x * x)
for name in handlers:
    print(name, handlers[name](5))
print([dict(n=n, square=n * n) for n in range(3)], f"{dict(k='v')}")


def table(pairs: list[tuple[str, int]]):
    return dict(pairs)


def changed(state, key, value):
    new = dict(state)
    new[key] = value
    return new


print(table([("one", 1)]), changed(base, "wait", 0), base)
