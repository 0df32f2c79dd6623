def announce(func):
    def wrapper(*args, **kwargs):
        print("calling")
        result = func(*args, **kwargs)
        print("done")
        return result
    return wrapper

@announce
def area(width, height=2):
    return width * height

@announce
def bye():
    print("bye")

print(area(3, 4))
print(area(3))
print(area(3, height=5))
print(area(height=1, width=9))
print(bye())
