def after(n, fn):
    count = 0

    def wrapper(x):
        nonlocal count
        count += 1
        if count >= n:
            return fn(x)
        return None

    return wrapper


def before(n, fn):
    count = 0
    last = None

    def wrapper(x):
        nonlocal count, last
        if count < n:
            count += 1
            last = fn(x)
        return last

    return wrapper


f = after(3, lambda x: x * 10)
print([f(i) for i in range(5)])
g = before(2, lambda x: x + 100)
print([g(i) for i in range(5)])
