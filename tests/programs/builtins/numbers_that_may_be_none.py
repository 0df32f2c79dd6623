# round, int and float of a result that may be None.
def maybe(x):
    if x > 0:
        return x * 1.5
print(round(maybe(3), 1), int(maybe(3)), float(maybe(1)), round(maybe(5)))
