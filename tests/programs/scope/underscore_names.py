def outer(_x, __y):
    _ = 1
    def inner(_, T=2, Self_=3):
        return _ + _x + __y + T + Self_
    return inner(_) + _

print(outer(10, 100))
for _ in range(2):
    print(_)
