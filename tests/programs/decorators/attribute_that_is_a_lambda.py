def limit(most):
    def decorator(func):
        remaining = most

        def wrapper(*args):
            nonlocal remaining
            if remaining == 0:
                return None
            remaining -= 1
            return func(*args)
        wrapper.remaining = lambda: remaining
        wrapper.most = most
        return wrapper
    return decorator


@limit(2)
def greet(name):
    return "hi " + name


print(greet.remaining(), greet("a"), greet.remaining(), greet.most)
print(greet("b"), greet("c"), greet.remaining())


def step():
    return step.size()


step.size = lambda: 3
print(step(), step.size())
