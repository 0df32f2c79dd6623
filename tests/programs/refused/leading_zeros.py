def f():
    return 007
