def greeter():
    def greet():
        return greeting + "!"
    greeting = "hello"
    return greet
