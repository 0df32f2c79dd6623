def first():
    try:
        pass
    finally:
        pass

def second():
    raise ValueError("second")

def third():
    with open("x") as f:
        pass
