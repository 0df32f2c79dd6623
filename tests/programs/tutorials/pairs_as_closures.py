def pair(left, right):
    def pick(index):
        if index == 0:
            return left
        else:
            return right
    return pick


p = pair(3, 4)
print(p(0), p(1))


# Two of different types need a selector that is a function.
def couple(left, right):
    return lambda select: select(left, right)


def left_of(couple):
    return couple(lambda left, right: left)


def right_of(couple):
    return couple(lambda left, right: right)


c = couple("nine", 9)
print(left_of(c), right_of(c))

