def outer(x):
    def down():
        nonlocal x
        x -= 2
        def up():
            nonlocal x
            x += 5
            return x
        return up
    return down

down = outer(1)
first, second = down(), down()
print(first(), second(), first())
