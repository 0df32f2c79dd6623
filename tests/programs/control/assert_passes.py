def checked(limit):
    def f(x):
        assert x < limit, f"{x} is too big"
        assert limit > 0
        return limit - x
    return f

print(checked(10)(3))
print(checked(1)(0))
