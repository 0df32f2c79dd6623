counter = 0

def increment():
    global counter
    counter += 1
    return counter

def reset():
    global counter
    counter = 0

print(increment(), increment(), counter)
reset()
print(counter, increment())
