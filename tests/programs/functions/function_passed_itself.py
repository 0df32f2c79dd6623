def make():
    calls = 0

    def run(f, n):
        nonlocal calls
        calls += 1
        if n == 0:
            return calls
        return f(n - 1)

    def again(n):
        return run(again, n)

    return again

again = make()
print(again(3), again(0))
