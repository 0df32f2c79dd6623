def make_guesser(low, high):
    tries = 0

    def guess():
        nonlocal tries
        tries += 1
        return (low + high) // 2

    def feedback(answer):
        nonlocal low, high
        mid = (low + high) // 2
        if answer == "higher":
            low = mid + 1
        elif answer == "lower":
            high = mid - 1

    def attempts():
        return tries

    return guess, feedback, attempts


secret = 37
guess, feedback, attempts = make_guesser(1, 100)
while True:
    g = guess()
    if g == secret:
        print(f"Found {g} in {attempts()} tries")
        break
    elif g < secret:
        feedback("higher")
    else:
        feedback("lower")
