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
