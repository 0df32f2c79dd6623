def greeter(greeting: str, punctuation: str = "!"):
    def greet(name: str, times: int = 1) -> str:
        return " ".join([greeting + " " + name + punctuation] * times)
    return greet

print(greeter("Hi")("Ann"), greeter("Yo", ".")("Bo", times=2))
