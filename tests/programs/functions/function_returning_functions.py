def operations(x):
    def plus(y):
        return x + y
    def times(y):
        return x * y
    return plus, times

plus, times = operations(6)
print(plus(7), times(7))
ops = operations(2.5)
print(ops[0](1), ops[1](4))
