def check(limit):
    def warn(n):
        if n <= limit:
            return
        print(n, "is over", limit)
    return warn

warn = check(5)
warn(3)
warn(6)
print(warn(1))
