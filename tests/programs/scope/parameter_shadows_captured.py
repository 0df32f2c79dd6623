def outer(value):
    def inner(value):
        def innermost():
            return value * 2
        return innermost() + 1
    return inner(value + 100) + value

print(outer(1))
print(outer(10))
