a = b = c = 5
b += 1
print(a, b, c)

def outer():
    x = y = "same"
    def inner():
        nonlocal x
        x = "changed"
    inner()
    return x, y

print(outer())
