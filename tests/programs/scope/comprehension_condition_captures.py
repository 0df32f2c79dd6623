def keep(allowed):
    def check(values):
        return {v: [w for w in allowed if w != v] for v in values if v in allowed}
    return check

print(keep([1, 2, 3])([2, 5, 3]))
