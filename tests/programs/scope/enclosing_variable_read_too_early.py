def outer():
    def inner():
        return y
    print(inner())
    y = 1

print("called too early:")
outer()
