def outer():
    return b"abc"
