def outer(flag):
    if flag:
        value = "set"

    def get():
        return value

    return get

print(outer(True)())
print(outer(False)())
