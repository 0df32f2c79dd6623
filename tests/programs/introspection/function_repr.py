def outer():
    def inner():
        pass
    return inner

print(str(outer).split(" at ")[0], repr(outer()).split(" at ")[0], f"{(lambda: 0)}".split(" at ")[0])
print(str([outer]).startswith("[<function outer at 0x"))
