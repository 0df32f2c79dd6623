def f():
    """Never closed.
    return 1
