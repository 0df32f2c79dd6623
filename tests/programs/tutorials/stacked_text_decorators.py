def shouting(function):
    def wrapper():
        text = function()
        return text.upper()
    return wrapper


def in_words(function):
    def wrapper():
        return function().split()
    return wrapper


@in_words
@shouting
def motto():
    return "less is more"


print(motto())


def tagged(name):
    def decorate(function):
        def wrapper():
            return f"<{name}>" + function() + f"</{name}>"
        return wrapper
    return decorate


@tagged("b")
@tagged("i")
def word():
    return "important"


print(word())
