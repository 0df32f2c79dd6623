def make():
    n = 0
    def bump(by):
        nonlocal n
        n += by
    def read():
        return n
    return (bump, read)

pair = make()
pair[0](5)
pair[0](2)
print(pair[1]())
bump, read = pair
bump(10)
print(read(), len(pair))
