def make(n):
    def inner():
        return n
    return inner

f = make(1)
f2 = make(2)
print(f.count, f.__dict__, f == f2)
print([f, lambda: 2][0].__closure__)
