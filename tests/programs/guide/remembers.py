def outer_function(message: str):
    def inner_function():
        print(f"Message: {message}")

    return inner_function


closure_example = outer_function("Hello, Closure!")
closure_example()
