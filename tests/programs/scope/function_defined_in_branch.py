def chooser(loud):
    greeting = "hello"
    if loud:
        def greet(name):
            return greeting.upper() + " " + name.upper()
    else:
        def greet(name):
            return greeting + " " + name
    return greet

print(chooser(True)("bob"))
print(chooser(False)("bob"))
