words = ["a", "b"]
print(max(*words))


def area(width, height):
    return width * height


sizes = {"width": 2, "height": 3}
print(area(**sizes))
print(area(*[2, 3]))


def spread(f):
    def wrapper(items):
        return f(*items)
    return wrapper


print(spread(lambda *args: sum(args))([1, 2]))
