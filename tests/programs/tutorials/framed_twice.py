def frame(character):
    def decorate(function):
        def framed(*args, **kwargs):
            print(character * 12)
            function(*args, **kwargs)
            print(character * 12)
        return framed
    return decorate


@frame("=")
@frame("-")
def announce(text):
    print(text)


announce("Lunch!")


def underlined(function):
    def wrapper(*args, **kwargs):
        function(*args, **kwargs)
        print("~" * 12)
    return wrapper


@underlined
def total(a, b, c):
    print("total:", a + b + c)


total(1, 2, 3)
