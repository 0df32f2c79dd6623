def apply(f, x):
    return f(x)

def largest(first, second):
    if first < second:
        return second
    return first
