def curry(f):
    def with_a(a):
        def with_b(b):
            return f(a, b)
        return with_b
    return with_a

print(curry(lambda a, b: a * b)(6)(7))
print(curry(max)(3)(9))
minus = curry(lambda a, b: a - b)
print(minus(10)(1), minus(1)(10))
