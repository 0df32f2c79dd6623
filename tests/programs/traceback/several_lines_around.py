# The call whose arguments stand on other lines is on its own line again when they have been evaluated.
def combine(a: int, b: int):
    return a // b


def one(n: int):
    return n - 1


def run(n: int):
    return 5 + combine(
        one(4),
        one(n)
    )


print(run(2))
print(run(1))
