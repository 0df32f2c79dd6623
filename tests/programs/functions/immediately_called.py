def run():
    def setup():
        return [1, 2, 3]
    return sum(setup())

print(run())
print((lambda x, y: x + y)(3, 4))

def outer(n):
    def inner():
        return n + 1
    return inner

print(outer(41)())
