x = "module"

def outer():
    x = "outer"

    def inner():
        x = "inner"
        print(x)

    inner()
    print(x)

outer()
print(x)
