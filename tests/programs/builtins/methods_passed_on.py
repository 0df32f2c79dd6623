"""Methods that functions return, keep and pass on."""
def logger():
    lines = []

    def emit():
        return lines.append

    return emit(), lines


log, lines = logger()
log("a")
log("b")
print(lines)


def make_stack():
    items = []
    return items.append, items.pop, lambda: len(items)


push, pop, size = make_stack()
push(1)
push(2)
print(pop(), size())
handlers = {"push": push, "show": print}
handlers["push"](5)
print(size())
def subject():
    observers = []
    return observers.append, lambda v: [o(v) for o in observers]


subscribe, notify = subject()
seen = []
subscribe(seen.append)
subscribe(print)
notify(3)
notify(4)
print(seen)
def by_value(d):
    return sorted(d, key=d.get)


def collect(xs, f):
    for x in xs:
        f(x)


seen = []
collect([1, 2], seen.append)
collect("ab", print)
print(seen)
print(by_value({"a": 2, "b": 1}))


def each(f):
    print(f.__name__)
    return lambda v: f(v)


each(seen.append)(9)
print(seen)
adders = [x.append for x in [[1], [2]]]
for a in adders:
    a(7)
lists = [[], []]
fs = []
for l in lists:
    fs.append(l.append)
for i, f in enumerate(fs):
    f(i)
print(lists)
actions = {"add": seen.append, "drop": seen.remove}
actions["add"](100)
actions["drop"](1)
print(seen)
words = "the quick brown fox".split()
print(sorted(words, key="xqtbf".find) if False else sorted(words, key="tqbf".find))


def pick(table, names):
    return list(map(table.get, names)), [table.get(n, 0) for n in names]


print(pick({"a": 1}, ["a", "b"]), pick({2: 5}, [1, 2]))


def history(start):
    items = [start]
    return items.append, items.__getitem__, items.count


add, at, count = history("x")
add("y")
print(at(0), at(-1), count("x"))
add, at, count = history(1.5)
add(2.5)
print(at(1), count(2.5))


def logger(write):
    def log(message):
        write(f"[log] {message}")
    return log


lines = []
log = logger(lines.append)
log("hello")
log(3)
print(lines, len(list(map(lines.index, lines))))
