def greeter(greeting: str):
    def greet(name: str):
        return f"{greeting}, {name}!"
    return greet
