def partial(func, *bound):
    def call(*rest):
        return func(*bound, *rest)
    return call

def join(a, b, c):
    return f"{a}{b}{c}"

print(partial(join, "x")("y", "z"), partial(join, 1, 2)(3), partial(join)(4, 5, 6))
