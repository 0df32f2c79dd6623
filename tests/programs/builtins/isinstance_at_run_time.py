# Of a parameter, of what may be None and of an int that may be a float, isinstance is answered when it runs.
def kind(x):
    if isinstance(x, bool):
        return "bool"
    if isinstance(x, int):
        return "int"
    if isinstance(x, (str, float)):
        return "str or float"
    if isinstance(x, list):
        return "list"
    return "other"


def maybe(flag):
    if flag:
        return 5


def number(whole):
    x = 1
    if not whole:
        x = 2.5
    return x


def noisy():
    print("evaluated")
    return 1


print(kind(1), kind(True), kind("a"), kind(2.5), kind([1]), kind(None), kind((1, 2)), kind(kind))
print(isinstance(maybe(True), int), isinstance(maybe(False), int), isinstance(maybe(False), object))
print(isinstance(number(True), int), isinstance(number(False), int), isinstance(number(False), (int, float)))
print(isinstance(noisy(), int), isinstance(noisy(), str))
