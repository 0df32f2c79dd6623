x = 7

def reads():
    x = 1
    def middle():
        global x
        def inner():
            return x
        return inner()
    return middle(), x

print(reads(), x)

def writes():
    x = 1
    def middle():
        global x
        x = 2
        return (lambda: x)()
    return middle(), x

print(writes(), x)
