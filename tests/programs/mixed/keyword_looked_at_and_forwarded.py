def quiet(func):
    def wrapper(*args, **kwargs):
        if kwargs["level"] > 3:
            print("calling", args)
        if kwargs["mode"] + "!" == "fast!":
            print("fast")
        return func(*args, **kwargs)
    return wrapper


@quiet
def show(*args, level, mode):
    print(args, level, mode)


show(1, 2, level=4, mode="fast")
show("a", level=1, mode="slow")
