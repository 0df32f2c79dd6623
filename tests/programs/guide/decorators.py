def counted(function):
    calls = 0

    def wrapper(*args):
        nonlocal calls
        calls += 1
        print("call", calls)
        return function(*args)

    return wrapper


@counted
def area(width: int, height: int):
    return width * height


print(area(2, 3))
print(area(4, 5))
