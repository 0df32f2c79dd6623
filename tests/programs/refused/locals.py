def outer():
    x = 1
    return locals()
