def external():
    value = 42

    def inner():
        return value

    (cell,) = inner.__closure__
    return cell


a = external()
b = external()
print(a is b, a is not b, a == b)
