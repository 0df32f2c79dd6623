# In a statement over several lines, what fails names the line on which it begins.
def divide(a: int, b: int):
    return (
        a //
        b
    )


def report(n: int):
    values = [
        divide(12, 1),
        divide(12, 2),
        divide(
            12,
            n,
        ),
    ]
    return sum(
        values
    )


print(
    report(3),
    report(4),
)
print(
    "and",
    report(0),
)
