def run(*v):
    def inner():
        nonlocal v
        v = "x"
        return v
    def show():
        return v
    print(v)
    return inner, show
a, b = run("x", "y")
print(b(), a(), b())
def opts(**kw):
    def strip():
        nonlocal kw
        kw = sorted(kw)
        return kw
    def again():
        return kw
    return strip, again
s, t = opts(b=1, a=2)
print(t(), s(), t())
def plain(*args):
    for args in args:
        print(args)
    def last():
        return args
    return last
print(plain(1, 2)())
def loop(*args):
    while args:
        print(args)
        args = args[1:] if len(args) > 1 else None
    return args
print(loop(1, 2, 3))
def forward(*args):
    def later():
        nonlocal args
        args = [len(args)]
        return args
    return print(*args), later()
print(forward(1, "a"))

def start(*v):
    v = v[0] if v else ""
    def inner():
        nonlocal v
        v = v
        return v
    def apply():
        nonlocal v
        v += v
        return v
    return inner, apply
c, d = start("x", "y")
print(c(), d())
