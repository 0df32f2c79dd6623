PLUGINS = {}

def register(func):
    PLUGINS[func.__name__] = func
    return func

@register
def say_hello(name):
    return f"Hello {name}"

@register
def be_awesome(name):
    return f"Yo {name}, together we're awesome!"

print(sorted(PLUGINS))
for name, f in PLUGINS.items():
    print(name, f("Bob"))
print(say_hello("x"))
