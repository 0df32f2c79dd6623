# A decorator with or without arguments that has the name of a function above it.
def repeat(times):
    def decorate(func):
        def wrapper(*args):
            for _ in range(times):
                func(*args)
        return wrapper
    return decorate


@repeat(2)
def greet(name):
    print("hello", name)


greet("ann")


def repeat(func=None, *, times=2, mark="-"):
    def decorate(func):
        def wrapper(*args):
            for _ in range(times):
                print(mark, end=" ")
                func(*args)
        return wrapper
    if func is None:
        return decorate
    return decorate(func)


@repeat
def plain(name):
    print("plain", name)


@repeat(times=1, mark="*")
def once(name):
    print("once", name)


@repeat()
def empty(name):
    print("empty", name)


plain("bo")
once("cy")
empty("di")
