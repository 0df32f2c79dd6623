def greeter():
    name = "nobody"

    def greet():
        return f"Hello, {name}!"

    name = "Ann"
    return greet


greet = greeter()
print(greet())

functions = []
for i in range(3):
    functions.append(lambda: i)
print([function() for function in functions])

functions = []
for i in range(3):
    functions.append(lambda i=i: i)
print([function() for function in functions])
