def outer(n):
    def inner(x):
        return x + n
    alias = inner
    other = alias
    return other(1) + alias(10) + inner(100)

shout = str.upper
print(outer(1000), shout("abc"))
p = print
p("aliased", 1)
