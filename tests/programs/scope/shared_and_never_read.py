# Variables that closures share, that may be None, and that nobody reads.
def make(n):
    result = None

    def first():
        nonlocal result
        result = n

    def second():
        nonlocal result
        result = 5

    first()
    second()
    return first


make(3)()


def two(n):
    last = None
    other = 0

    def first():
        nonlocal last, other
        last = n
        other += 1

    def second():
        nonlocal last, other
        last = None
        other += 2
        return other

    first()
    return second


print(two(3)())
for word in ["ab"]:
    pass
else:
    print(word.count("a"))
