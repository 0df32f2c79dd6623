def logged(func):
    def wrapper(*args):
        print("calling")
        return func(*args)
    return wrapper
