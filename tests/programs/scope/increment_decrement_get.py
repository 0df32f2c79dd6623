def shared_counter():
    value = 0

    def increment():
        nonlocal value
        value += 1

    def decrement():
        nonlocal value
        value -= 1

    def get():
        return value

    return increment, decrement, get

inc, dec, get = shared_counter()
inc()
inc()
inc()
dec()
print(get())
print(inc())
print(get())
