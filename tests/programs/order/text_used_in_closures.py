# A text is used again by a closure in an operation on it.
def twice(s):
    return s + s
def f(words):
    out = ""
    for w in words:
        out = out + w + twice(w)
    for w in words:
        out += w + ":" + twice(w)
    t = "z"
    return out + t + "/" + twice(t)
print(f(["a", "b"]))


def keep(x):
    def get(): return x
    return get
def f(a, b):
    c = a + b
    return c + "." + keep(c)() + c + keep(c)()
print(f("p", "q"))
def g(name):
    title = name.upper()
    return title + " " + (lambda: title)() + " " + keep(title)()
print(g("x"))
