def stack():
    items = []
    def push(x):
        items.append(x)
        return items
    def pop():
        return items.pop()
    return push, pop
def use(make):
    push, pop = make()
    push(1)
    push(2)
    return pop()
print(use(stack))
def table():
    d = {}
    def put(k, v):
        d[k] = v
        return d
    return put
def fill(make, k, v):
    return make()(k, v)
print(fill(table, "a", 1), fill(table, 2, [3]))
def empty():
    return []
def call(f):
    return f()
xs = call(empty)
xs.append(1)
print(xs, call(empty))
print([f() for f in [empty, lambda: [1]]])
def nothing():
    return {}
def later(f):
    return lambda: f()
n = later(nothing)()
n["x"] = 1
print(n)
def last():
    prev = None
    def step(x):
        nonlocal prev
        before, prev = prev, x
        return before
    return step
for make in [last, last]:
    s = make()
    print(s(1), s(2))
print(call(last)("a"))
