x = 10

def show():
    print(x)
    x = 20

show()
