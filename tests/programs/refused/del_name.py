def outer():
    x = 1
    del x
    return x
