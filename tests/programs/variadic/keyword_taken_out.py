# Keywords that a wrapper takes for itself, before it passes on the rest.
def log(func):
    def wrapper(*args, **kwargs):
        "doc"
        prefix = kwargs.pop("prefix", ">")
        loud = kwargs.pop("shout", False)
        if kwargs.pop("trace", False):
            print("tracing", func.__name__, args, kwargs)
        result = func(*args, **kwargs)
        if loud:
            print(prefix, str(result).upper())
        else:
            print(prefix, result)
        return result
    return wrapper

@log
def greet(name, greeting="hello"):
    return f"{greeting} {name}"

@log
def add(a, b):
    return a + b

greet("bob")
greet("bob", greeting="hi", shout=True)
add(1, 2, prefix="**", trace=True)
add(a=1, b=2.5, shout=True)

def options(**kwargs):
    size = kwargs.pop("size")
    color = kwargs.pop("color", None)
    print(size, color)
    for key, value in kwargs.items():
        print(key, value)
options(size=3)
options(size=3, color="red", a=1, b="x")
