"""Branches of constants, of which CPython compiles only the one that is taken."""


def kind():
    if True:
        return "taken"
    return 1 + "never"


def other(flag):
    if not flag:
        found = "empty"
    elif False:
        found = found + 1
    elif 1:
        found = [flag]
    else:
        found.append(1)
    return found


def loop():
    n = 0
    while 1:
        n += 1
        if n > 3:
            break
    while "":
        n = n.append(2)
    if 0:
        helper = None
    else:
        def helper(x):
            return x + n
    return helper(1)


print(kind(), other(0), other(2), loop())
if None:
    print(1 + "a")
if __name__ != "__main__" or False:
    print("imported")
if __name__ == "__main__":
    answer = 42
else:
    answer = "imported"
print(answer)
if not "text":
    pass
elif True:
    last = answer + 1
    def show():
        return last
print(show())
