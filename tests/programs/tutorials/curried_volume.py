def curry(f):
    def curried_a(a):
        def curried_b(b):
            def curried_c(c):
                return f(a, b, c)
            return curried_c
        return curried_b
    return curried_a


def volume(l, w, h):
    return l * w * h


cv = curry(volume)
print(cv(2)(3)(4))
base = cv(2)(3)
print([base(h) for h in range(1, 5)])

add = lambda x: lambda y: lambda z: x + y + z
print(add(1)(2)(3))
add5 = add(5)
add5and6 = add5(6)
print(add5and6(7))
print(curry(lambda a, b, c: a + b + c)("x")("y")("z"))
