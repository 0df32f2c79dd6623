"""Optional containers, numbers and texts that are left out."""
def make(x):
    def inner(xs=None, scale=None):
        total = x
        if xs is not None:
            for v in xs:
                total += v
        if scale is not None:
            total = total * scale
        return total

    def plain():
        return inner()

    def some(ys):
        return inner(ys)

    return plain, some, inner


p, s, i = make(3)
print(p(), s([1, 2]), i([1], 2))
p, s, i = make(1.5)
print(p(), s([1.0, 2.0]))
def make(x):
    def inner(offset=None):
        if offset is not None:
            return x + offset
        return x

    def plain():
        return inner()

    return plain, inner


p, i = make("a")
print(p(), i("b"))
p, i = make(3)
print(p(), i(4))
def make(x):
    def inner(table=None, key=None, opts=None):
        if table is not None and key is not None:
            return table[key]
        if opts is not None:
            opts["a"] = x
        return x

    def plain():
        return inner()

    return plain


print(make(3)())
print(make("s")())
