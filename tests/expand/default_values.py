def greeter(greeting: str):
    def greet(name: str, mark: str = "!", times: int = 1):
        return (greeting + ", " + name + mark) * times
    return greet

def greet_all():
    hello = greeter("hello")
    print(hello("Ann"), hello("Bob", times=2), hello("Cy", "?"))
