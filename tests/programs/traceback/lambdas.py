# A lambda is a function called <lambda>, wherever it stands.
def twice(f, n: int):
    return f(f(n))


half = lambda n: 10 // n
print(twice(half, 5))
print(twice(
    lambda n: half(n),
    20,
))
