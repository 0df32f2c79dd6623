def outer():
    class Point:
        x = 0
    return Point
