def f():
    return 12abc
