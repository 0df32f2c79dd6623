import functools

def traced(func):
    """Prints calls."""
    @functools.wraps(func)
    def wrapper(x):
        print("calling", func.__name__)
        return func(x)
    return wrapper

@traced
def square(n):
    """Squares n."""
    return n * n

print(square(4), square.__name__, square.__qualname__, square.__doc__, traced.__doc__, traced.__name__)

def make(scale, offset=1, *, label="f"):
    unused = 0
    def inner(x, y=2, z="s"):
        total = x * scale + offset
        return total
    return inner

f = make(3)
print(f.__name__, f.__qualname__, f.__doc__, f.__module__, f.__code__.co_name)
print(f.__code__.co_freevars, f.__code__.co_varnames, f.__code__.co_argcount, make.__code__.co_kwonlyargcount)
print([cell.cell_contents for cell in f.__closure__], f.__closure__[1].cell_contents, make.__closure__)
print(f.__defaults__, make.__defaults__, make.__kwdefaults__, len.__name__, str.upper.__name__, str.upper.__qualname__)
for name, cell in zip(f.__code__.co_freevars, f.__closure__):
    print(name, cell.cell_contents)
handlers = [f, make(5)]
print([h.__name__ for h in handlers])
