def outer():
    x = 1
    def show():
        print("x is", x)
    show()
    x = 2
    show()
    x += 40
    show()

outer()
