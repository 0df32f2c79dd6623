def outer():
    def left():
        value = 1
        def get():
            return value
        return get
    def right():
        value = "one"
        def get():
            return value
        return get
    return left(), right()

l, r = outer()
print(l(), r())
