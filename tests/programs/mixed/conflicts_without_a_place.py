# Types meet where no variable, parameter or result explains it: the function's places hold values of any type.
def show(value, tag="s"):
    print(tag, value)
    return value


def pick(a, b):
    return len(a) if b > 2 else b


print(pick(1.5, 1.5))
print(pick("abc", 3))


def first_or(value, default):
    if not isinstance(value, str):
        return default
    return value.upper()[0]


print(first_or(5, "none"), first_or("five", "none"))


def make(flag):
    state = (1, 2)
    state = state[1:]

    def restart():
        nonlocal state
        state = 1
        while state < 4:
            state += 1
        print(state)

    print(state)
    if flag:
        restart()
    return state


print(make(False), make(True))
print(([show(4), 10] if show(True) else list(range(1)))[::-1])
