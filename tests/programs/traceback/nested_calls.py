# Each function that the exception leaves is a frame, at the line of its call.
def outer(numbers: list[int]):
    total = 0

    def middle(index: int):
        nonlocal total
        total += 1

        def inner(n: int):
            return numbers[n]

        return inner(index)

    first = middle(0)
    return first + middle(7)


print("this is printed")
print(outer([1, 2, 3]))
print(outer([4, 5]))
