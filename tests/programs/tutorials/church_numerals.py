zero = lambda f: lambda x: x
succ = lambda n: lambda f: lambda x: f(n(f)(x))
add = lambda m: lambda n: lambda f: lambda x: m(f)(n(f)(x))
mul = lambda m: lambda n: lambda f: m(n(f))


def to_int(n):
    return n(lambda x: x + 1)(0)


one = succ(zero)
two = succ(one)
three = add(one)(two)
print(to_int(zero), to_int(one), to_int(two), to_int(three))
print(to_int(mul(two)(three)))
