def shout(f):
    def inner(name):
        result = f(name)
        return None if result is None else result.upper()
    return inner


@shout
def greet(name):
    if name == "x":
        return None
    return "hi " + name


print(greet("a"))
