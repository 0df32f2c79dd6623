def outer():
    len = 3
    def inner():
        return len + 1
    return inner()

def largest(max):
    return lambda values: [v for v in values if v <= max]

print(outer())
print(len("four"))
print(largest(2)([1, 2, 3]), max(1, 2))
