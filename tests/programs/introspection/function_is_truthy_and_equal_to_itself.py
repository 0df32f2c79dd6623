def make():
    def inner():
        return 1
    return inner

f = make()
g = make()
h = f
print(f == h, f is h, f == g, f is not g, bool(f), [f, g].index(g))
