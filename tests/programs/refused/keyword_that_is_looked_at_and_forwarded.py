def quiet(func):
    def wrapper(*args, **kwargs):
        if kwargs["level"] > 3:
            print("calling", args)
        if kwargs["mode"] + "!" == "fast!":
            print("fast")
        return func(*args, **kwargs)
    return wrapper
