def options(**kwargs):
    return show(**kwargs)

def show(name="x", size=1):
    return f"{name}:{size}"

print(options(), options(size=5), options(name="a", size=2))
