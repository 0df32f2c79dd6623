# A builtin that a function gives, or that something holds, is called: what gives it is evaluated before the arguments.
import math


def show(name, value):
    print(name, end=" ")
    return value


def larger():
    print("larger", end=" ")
    return max


def root(n):
    print("root", n, end=" ")
    return math.sqrt


def printer():
    print("printer", end=" ")
    return print


def length(name):
    print(name, end=" ")
    return len


print(larger()(show("a", 3), show("b", 4)))
print(larger()(show("a", [3, 9])))
print(root(1)(show("a", 4)))
printer()(show("a", 1), show("b", 2), sep="-")
print(length("one")(show("a", [1, 2])))

lengths = [len]
pair = (len, 1)
print(show("list", lengths)[show("index", 0)](show("a", "abc")))
print(show("pair", pair)[0](show("a", "abc")))
print((length("then") if show("test", True) else length("else"))(show("a", "abcd")))
