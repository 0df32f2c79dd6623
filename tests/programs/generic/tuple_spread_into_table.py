"""The arguments of a call of a function from a table are a tuple."""
handlers = {"add": lambda a, b: a + b, "sub": lambda a, b: a - b}
pair = (5, 3)


def call(name, args):
    return handlers[name](*args)


print(handlers["add"](*pair), handlers["sub"](1, *(2,)))
print(call("sub", (9, 4)))
