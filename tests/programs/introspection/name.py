def outer():
    def inner():
        pass
    return inner

add = lambda a, b: a + b
f = outer()
print(outer.__name__, f.__name__, add.__name__, len.__name__)
print(f.__qualname__, add.__qualname__, outer.__qualname__)
