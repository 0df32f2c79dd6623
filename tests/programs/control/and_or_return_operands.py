print(0 or 5, 3 and 4, 0 and 4, "" or "default", "a" and "b")
print([] or [1], not 0, not "x")

def named(name):
    return name or "anonymous"

print(named(""), named("Ann"))
