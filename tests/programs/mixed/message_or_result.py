# A decorator that returns a message instead of the function's result, of whatever type that is.
def guarded(func):
    def inner(a, b):
        print("dividing", a, "by", b)
        if b == 0:
            return "cannot divide"
        return func(a, b)

    return inner


@guarded
def divide(a, b):
    return a / b


@guarded
def whole(a, b):
    return a // b


def reported(func):
    def inner(x):
        result = "nothing"
        if x > 0:
            result = func(x)
        print("result:", result)
        return result

    return inner


@reported
def half(x):
    return x / 2


@reported
def listed(x):
    return [x]


print(divide(2, 5))
print(divide(2, 0))
print(whole(7, 2), whole(7, 0))
if divide(1, 0) == "cannot divide":
    print("as said")
print(half(1), half(0), listed(2), listed(-1))
