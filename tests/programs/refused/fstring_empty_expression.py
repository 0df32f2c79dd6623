def f(x):
    return f"value: {}"
