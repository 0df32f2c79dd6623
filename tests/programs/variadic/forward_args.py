def call(func, *args):
    return func(*args)

def area(w, h):
    return w * h

print(call(area, 3, 4), call(lambda: "none"), call(max, 1, 5, 3), call(len, "four"))
