def once(fn):
    done = False
    result = None

    def wrapper(*args):
        nonlocal done, result
        if not done:
            result = fn(*args)
            done = True
        return result

    return wrapper


@once
def initialize(x):
    print("initializing with", x)
    return x * 2


print(initialize(21))
print(initialize(100))
