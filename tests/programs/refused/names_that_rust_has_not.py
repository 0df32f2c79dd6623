def f(x):
    return x._


print(_::item)
