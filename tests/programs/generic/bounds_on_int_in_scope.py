# A function that asks of `int` what it does with an open operand calls another that asks the same.
def make(c):
    limit = -1

    def action(prev, step):
        nonlocal limit, c
        limit += ~limit
        c = [limit % -4]
        print(prev, limit - sum(prev), step)

    def check(last, b):
        nonlocal limit
        limit -= b * limit
        action([100], [5])
        action([1.5], "x")

    return action, check


first, second = make([-3, 100])
first([-1, -3, 4], [10])
second(True, 2)
second("a", 3)


# The same question in two words: `total += left` and `total + left`.
def handler():
    total = 0

    def run(left, unused):
        nonlocal total
        total += left
        return (total + left) // 3

    return run


handlers = [handler(), handler()]
print(handlers[0](1, 2), handlers[0](4, 1), handlers[1](4, 1))
