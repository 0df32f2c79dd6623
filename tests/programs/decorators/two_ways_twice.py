# Two parameters that each decide what is returned, and a factory that makes such a decorator.
def trace(func=None, label=None):
    def decorate(f):
        def wrapper(*args):
            if label is None:
                print("call")
            else:
                print("call", label)
            return f(*args)
        return wrapper
    if func is None:
        return decorate
    return decorate(func)


@trace
def double(x):
    return x * 2


@trace(label="half")
def half(x):
    return x // 2


def factory(step):
    count = 0

    def counted(func=None, *, by=1):
        def decorate(f):
            def wrapper(x):
                nonlocal count
                count += by * step
                return f(x), count
            return wrapper
        if func is None:
            return decorate
        return decorate(func)

    @counted
    def plain(x):
        return x

    @counted(by=10)
    def tens(x):
        return [y for y in range(x)]

    return plain, tens


print(double(4), half(9))
first, second = factory(2)
print(first(1), second(2), first(3))
other, _ = factory(5)
print(other(7), first(0))
