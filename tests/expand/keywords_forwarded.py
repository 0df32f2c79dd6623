def logged(func):
    def wrapper(*args, **kwargs):
        print("calling with", args, kwargs)
        return func(*args, **kwargs)
    return wrapper

def outer():
    def greet(name, greeting="Hello"):
        return f"{greeting}, {name}!"
    loud = logged(greet)
    return loud("Ann", greeting="Hi")
