def prefix(text="> ", *, times=1):
    def decorator(func):
        def wrapper(*args):
            return text * times + func(*args)
        return wrapper
    return decorator

@prefix()
def a():
    return "a"

@prefix("* ", times=2)
def b(x):
    return "b" + x

print(a(), b("!"))
