words = ["a", "b"]
print(max(*words))


def area(width, height):
    return width * height


sizes = {"width": 2, "height": 3}
print(area(**sizes))
print(area(*[2, 3]))
