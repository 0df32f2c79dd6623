def outer():
    x = "outer"
    def middle():
        nonlocal x
        x = x + " middle"
        def inner():
            nonlocal x
            x = x + " inner"
        inner()
        print("in middle:", x)
    middle()
    print("in outer:", x)

outer()
