# Decorators are evaluated before default values, and applied from the last to the first.
def s(n, v):
    print(n, end=" ")
    return v
def deco(name):
    print("make", name, end=" ")
    def apply(f):
        print("apply", name, end=" ")
        return f
    return apply
@deco("one")
@deco("two")
def f(a=s("a", 1), b=s("b", 2), *, c=s("c", 3)):
    return a, b, c
print(f())
def outer(n):
    @deco("three")
    def g(a=s("a", n), *, c=s("c", [n])):
        return a, c
    return g
print(outer(5)(), outer(6)(1))
h = deco("four")(lambda x=s("x", 1): x)
print(h())
