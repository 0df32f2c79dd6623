def plain(x):
    return x

def outer():
    def inner():
        return 1
    return inner

print(plain.__closure__, outer().__closure__, plain.__closure__ is None)
