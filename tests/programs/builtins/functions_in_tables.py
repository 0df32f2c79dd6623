import operator
from operator import add as plus

def compose(f, g):
    return lambda x: f(g(x))

def apply(table, name, a, b):
    return table[name](a, b)

operations = {"+": plus, "-": operator.sub, "*": lambda a, b: a * b, "max": max}
print(apply(operations, "+", 2, 3), apply(operations, "-", 2, 3), apply(operations, "*", 2, 3), apply(operations, "max", 2, 3))
print(compose(str, len)(["a"]), compose(len, str)(1234), compose(str.upper, str.strip)("  hi "))
print(list(map(str, [1, 2])), list(map(int, ["3", "4"])), sorted(["b", "A"], key=str.lower), list(map(len, ["a", "bc"])))
steps = [str.strip, str.title, lambda s: s + "!"]
text = "  many words "
for step in steps:
    text = step(text)
print(text)
show = print
show("aliased", 1, 2.0)
measure = len
print(measure("four"), (abs if True else int)(-3))
print(len, str, print, operator.add, str.upper, max)
pair = (7, 3)
print(max(*pair), divmod(*pair))
