def repeat(num_times):
    def decorator_repeat(func):
        def wrapper_repeat(*args, **kwargs):
            for _ in range(num_times):
                value = func(*args, **kwargs)
            return value
        return wrapper_repeat
    return decorator_repeat

@repeat(num_times=4)
def greet(name):
    print(f"Hello {name}")

greet("World")

def bold(fn):
    return lambda *args, **kwargs: "<b>" + fn(*args, **kwargs) + "</b>"

def italic(fn):
    return lambda *args, **kwargs: "<i>" + fn(*args, **kwargs) + "</i>"

@bold
@italic
def hello(name, punct="."):
    return f"hello {name}{punct}"

print(hello("x"))
print(hello("x", punct="!"))
print(hello(name="y"))
