def f():
    return 1
f.count = 0
f.name = "f"
print(f.__dict__)
def g():
    pass
print(g.__dict__)
def make(n):
    def h():
        return h.n
    h.n = n
    h.label = "h" + str(n)
    return h, len(h.__dict__), str(h.__dict__)
print(make(2)[1], make(2)[2], make(3)[0]())
