def make(step):
    def by(n):
        return n + step

    return by

    def never(n):
        return step * n

    also_never = lambda: never(2)


print(make(3)(4))
