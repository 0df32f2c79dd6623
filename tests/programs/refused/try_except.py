def safe(f):
    def wrapper(x):
        try:
            return f(x)
        except ZeroDivisionError:
            return None
    return wrapper
