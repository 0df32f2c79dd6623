def outer():
    def show():
        return value + 1

    print("calling too early")
    print(show())
    value = 10

outer()
