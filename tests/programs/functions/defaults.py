def greet(name, greeting="Hello", mark="!"):
    return greeting + ", " + name + mark

print(greet("Ann"))
print(greet("Ann", "Hi"))
print(greet("Ann", "Hi", "?"))
print(greet("Ann", mark="."))
