def f(left, m):
    def inner():
        nonlocal left
        if left != m:
            left = "x"
        return left
    return inner
print(f("a", 3)())
print(f("a", "a")())
