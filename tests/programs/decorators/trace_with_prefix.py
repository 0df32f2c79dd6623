def trace(prefix="TRACE"):
    def decorator(func):
        def wrapper(*args, **kwargs):
            items = [str(a) for a in args] + [f"{k}={v}" for k, v in kwargs.items()]
            print(f"[{prefix}] {func.__name__}({', '.join(items)})")
            return func(*args, **kwargs)
        return wrapper
    return decorator

@trace()
def area(width, height, *, unit="cm"):
    return f"{width * height} {unit}^2"

@trace(prefix="DBG")
def shout(text, times=1):
    return (text.upper() + "! ") * times

print(area(3, 4))
print(area(3, height=4, unit="m"))
print(shout("hey"))
print(shout(times=2, text="yo"))
