def checked(limit):
    def f(x):
        assert x < limit, f"{x} is not below {limit}"
        return limit - x
    return f

print(checked(10)(3))
print(checked(10)(12))
