def twice(func):
    def wrapper(*args):
        func(*args)
        return func(*args)
    return wrapper

@twice
def greet(name):
    print("hi", name)

@twice
def add(a, b):
    print("adding")
    return a + b

@twice
def pi():
    return 3.14

greet("Ann")
print(add(1, 2), add("x", "y"), pi())
