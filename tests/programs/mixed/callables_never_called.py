# Nothing says with which arguments these functions are called.
def build(y, offset):
    pass


print(build(1, [lambda first: 20, lambda second: 2][0]))


def push(n, left):
    return n(left)


print(push(lambda key: [3.25, 2.0][-1], [lambda a: a, lambda b: b][1]))
table = ((0, (lambda value, best: False) if len("a") > 2 else (lambda rows, offset: rows)), (1, lambda a, b: "-"))
for place, call in table:
    print(place, call(place, 2))
