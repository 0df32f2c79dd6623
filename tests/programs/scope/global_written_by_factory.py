# There is one global, however many closures are made.
def make(n):
    global shared
    def add(m):
        return shared + m
    shared = n
    return add

by_one = make(1)
by_ten = make(10)
print(by_one(1), by_ten(-2), shared)
