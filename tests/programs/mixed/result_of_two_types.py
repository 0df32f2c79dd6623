def f(n):
    if n == 0:
        return "done"
    return n - 1
print(f(3) + 1)
