def shared_counter():
    value = 0

    def increment():
        nonlocal value
        value += 1

    def get():
        return value

    return increment, get


increment, get = shared_counter()
increment()
increment()
print(get())

other_increment, other_get = shared_counter()
other_increment()
print(get(), other_get())
