def first():
    def inner():
        nonlocal missing
        missing = 1
    return inner

def second():
    break

def third(a, a):
    return a
