def tag(name):
    print("evaluating", name)
    def decorator(func):
        print("applying", name)
        return func
    return decorator

@tag("outer")
@tag("inner")
def f():
    return "f ran"

print(f())
