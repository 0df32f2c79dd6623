import operator
from operator import add, itemgetter

def folder(op, start):
    def fold(values):
        result = start
        for v in values:
            result = op(result, v)
        return result
    return fold

print(folder(add, 0)([1, 2, 3]), folder(operator.mul, 1)([2, 3, 4]))
print(operator.sub(5, 3), operator.lt(1, 2), sorted([("b", 2), ("a", 3)], key=itemgetter(1)))
