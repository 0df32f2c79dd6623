def outer(x):
    def never_called():
        return x * 2
    return x

print(outer(4))
