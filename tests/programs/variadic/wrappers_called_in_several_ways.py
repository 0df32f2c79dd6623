"""Wrappers, compositions and curried functions that take argument lists of several lengths."""

from functools import reduce, partial
def one(x): return x + 1
def two(x): return x * 2
def compose(*funcs):
    return reduce(lambda f, g: lambda *args: f(g(*args)), funcs)
print(compose(one, two)(2), compose(one, one, one)(1))
def compose_all(*funcs):
    def step(f, g):
        def both(*args, **kwargs):
            return g(f(*args, **kwargs))
        return both
    return reduce(step, funcs, lambda x: x)
print(compose_all(one, two, str)(5))
def pipeline(first, *rest):
    def run(*args):
        value = first(*args)
        for f in rest:
            value = f(value)
        return value
    return run
print(pipeline(lambda a, b: a + b, one, two, str)(1, 2) + "!")
def curry(f, n):
    def collect(*args):
        if len(args) >= n:
            return f(*args)
        return lambda *more: collect(*args, *more)
    return collect
print(curry(lambda a, b, c: a * b + c, 3)(2)(3)(4), curry(lambda a, b, c: a * b + c, 3)(2, 3)(4))
def retry(times):
    def deco(f):
        def wrapper(*args, **kwargs):
            for i in range(times):
                result = f(*args, **kwargs)
                if result:
                    return result
            return None
        return wrapper
    return deco
@retry(3)
def flaky(n=[0]):
    n[0] += 1
    return n[0] > 2
print(flaky())
def debug(f):
    def wrapper(*args, **kwargs):
        shown = [repr(a) for a in args] + [f"{k}={v!r}" for k, v in kwargs.items()]
        print(f"{f.__name__}({', '.join(shown)})")
        return f(*args, **kwargs)
    return wrapper
@debug
def area(w, h=2, unit="cm"):
    return str(w * h) + unit
print(area(3), area(3, h=4), area(1, 2, "m"))
def memo(f):
    seen = {}
    def w(*args, **kwargs):
        key = (args, tuple(sorted(kwargs.items())))
        if key not in seen:
            seen[key] = f(*args, **kwargs)
        return seen[key]
    return w
@memo
def power(b, e=2):
    print("computing")
    return b ** e
print(power(3), power(3), power(3, e=3), power(2, 5))
class_of = {"add": lambda *xs: sum(xs), "cat": lambda *xs: "".join(xs), "none": lambda: None}
print(class_of["add"](1, 2, 3), class_of["cat"]("a", "b"), class_of["none"]())
args = (1, 2)
print(*map(lambda p: one(*p), [(1,), (2,)]))
def opt(a, b=None, *rest, key="k", **more):
    return a, b, rest, key, more
print(opt(*[1]), opt(*[1, 2, 3], key=2), opt(**{"a": 5, "z": 6}))
