def f(x):
    return f"value: {x"
