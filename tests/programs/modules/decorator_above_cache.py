from functools import cache
def memo(f):
    def call_it(*args, **kwargs):
        print("call")
        return f(*args, **kwargs)
    return call_it

@memo
@cache
def build():
    return "x"
print(build(), build())

@memo
@cache
def add(a, b):
    return a + b
print(add(1, 2), add(2, 1))

def table(f):
    seen = {}
    def w(*args):
        if args not in seen:
            seen[args] = f(*args)
        return seen[args]
    return w
def run(g):
    return g()
def run2(g):
    return g(), g()
print(run(table(lambda: 3)), run2(table(lambda: "a")))
