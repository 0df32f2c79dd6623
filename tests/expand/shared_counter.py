def shared_counter():
    value = 0

    def increment():
        nonlocal value
        value += 1

    def get():
        return value

    return increment, get
