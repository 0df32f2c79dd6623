def outer():
    level = 0

    def middle():
        def inner():
            nonlocal level
            level += 10
            return level
        return inner

    step = middle()
    other = middle()
    print(step(), step())
    print(other())
    print("outer sees", level)

outer()
