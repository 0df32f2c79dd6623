def bold(func):
    def wrapper(text):
        return "<b>" + func(text) + "</b>"
    return wrapper

def italic(func):
    def wrapper(text):
        return "<i>" + func(text) + "</i>"
    return wrapper

@bold
@italic
def say(text):
    return text

@italic
@bold
def tell(text):
    return text

print(say("x"))
print(tell("y"))
