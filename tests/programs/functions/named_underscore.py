def _(x):
    return x + 1


def outer():
    def _(y):
        return y * 2

    return _


print(_(1), outer()(4))
