def repeat(times):
    def decorator(func):
        def wrapper(name):
            for _ in range(times):
                func(name)
        return wrapper
    return decorator

@repeat(3)
def greet(name):
    print("Hello", name)

@repeat(times=1)
def leave(name):
    print("Bye", name)

greet("Ann")
leave("Bo")
