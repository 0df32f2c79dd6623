def register(handlers):
    def decorator(func):
        handlers.append(func)
        return func
    return decorator

handlers = []

@register(handlers)
def first():
    return "first"

@register(handlers)
def second():
    return "second"

print([h() for h in handlers], first())

@(lambda f: lambda x: f(x) + 1)
def ten_times(x):
    return x * 10

print(ten_times(2))
