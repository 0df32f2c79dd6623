def countdown(n):
    def step():
        nonlocal n
        n -= 1
        return n > 0
    return step

step = countdown(4)
ticks = 0
while step():
    ticks += 1
print(ticks)
