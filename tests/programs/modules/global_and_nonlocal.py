x = "module"

def outer():
    x = "outer"
    def change_outer():
        nonlocal x
        x = "outer changed"
    def change_module():
        global x
        x = "module changed"
    change_outer()
    change_module()
    print(x)

outer()
print(x)
