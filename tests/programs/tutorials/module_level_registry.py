PLUGINS = []
def register(func):
    PLUGINS.append(func)
def a(name):
    return f"Hello {name}"
def b(name):
    return f"Yo {name}"
register(a)
register(b)
for f in PLUGINS:
    print(f("Bob"))
