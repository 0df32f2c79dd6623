def a():
    t = 0
    def acc(n):
        nonlocal t
        t += n
        return t
    return acc
def b():
    seen = []
    def acc(n):
        seen.append(n)
        return len(seen)
    return acc
def c():
    seen = []
    def acc(n):
        seen.append(n)
        return sum(seen)
    return acc
for make in [a, b, c]:
    f = make()
    print(f(1), f(2))
makers = {"a": a, "b": b, "c": c}
print(makers["b"]()(5), makers["c"]()(7))
def run(make):
    f = make()
    return f(1)
print(run(a), run(b), run(c))
def twice(make):
    return make(), make()
f, g = twice(b)
print(f(1), g(2))
pick = b if len(makers) > 1 else c
print(pick()(9))

def logged(make):
    def wrapper():
        print("making")
        return make()
    return wrapper
@logged
def queue():
    items = []
    def put(x):
        items.append(x)
        return len(items)
    return put
q = queue()
print(q("a"), q("b"))
def compose(f, g):
    return lambda x: f(g(x))
def memo(f):
    seen = {}
    def ask(x):
        if x not in seen:
            seen[x] = f(x)
        return seen[x]
    return ask
def loud(f):
    def inner(x):
        print("loud", x)
        return f(x)
    return inner
both = compose(memo, loud)
h = both(lambda x: x + 1)
print(h(1), h(1))
decorators = [memo, loud]
def k(x):
    return x * 2
for d in decorators:
    k = d(k)
print(k(4), k(4))
