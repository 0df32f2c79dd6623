# What the loop calls changes the list, which it got from elsewhere.
def visitor(xs: list[int]):
    def visit(f):
        total = 0
        for x in xs:
            total += f(x)
        return total
    return visit


numbers = [1, 2, 3]
visit = visitor(numbers)


def grow(x):
    if len(numbers) < 6:
        numbers.append(x * 10)
    return x


print(visit(grow), numbers)
print(visit(lambda x: x), numbers)
