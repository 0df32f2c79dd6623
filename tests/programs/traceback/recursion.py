# Every call that is under way is a frame.
def countdown(n: int):
    def step(n: int) -> int:
        if n == 0:
            return 10 // n
        return 1 + step(n - 1)

    return step(n)


print("this is printed")
print(countdown(3))
