def counted(func):
    count = 0
    def wrapper(*args, **kwargs):
        nonlocal count
        count += 1
        print(f"call {count} of {func.__name__}")
        return func(*args, **kwargs)
    return wrapper

@counted
def double(x):
    return x * 2

@counted
def hello():
    return "hello"

print(double(4))
print(hello())
print(double(5))
