def make(lang):
    def greet(name):
        return greet.lang + name
    greet.lang = lang
    return greet
f = make("en ")
g = make("de ")
f.lang = "es "
print(f("x"), g("y"), f.lang, g.lang)
h = f
h.lang = "fr "
print(f("x"), h("x"), f.lang)
def counted(f):
    def w(*args):
        w.calls += 1
        return f(*args)
    w.calls = 0
    return w
@counted
def add(a, b):
    return a + b
add(1, 2)
add(3, 4)
print(add.calls)
add.calls = 10
print(add(1, 1), add.calls)
