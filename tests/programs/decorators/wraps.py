from functools import wraps

def logged(func):
    @wraps(func)
    def wrapper(*args, **kwargs):
        """The wrapper's own docstring."""
        print("calling", func.__name__)
        return func(*args, **kwargs)
    return wrapper

def bare(func):
    def wrapper(*args):
        return func(*args)
    return wrapper

@logged
def add(a, b):
    """Adds two numbers."""
    return a + b

@bare
def sub(a, b):
    """Subtracts."""
    return a - b

print(add(1, 2), sub(5, 3))
print(add.__name__, add.__doc__)
print(sub.__name__, sub.__doc__)
