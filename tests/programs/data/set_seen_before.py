def make_unique():
    seen = set()

    def is_new(x):
        if x in seen:
            return False
        seen.add(x)
        return True

    return is_new

is_new = make_unique()
print([x for x in [3, 1, 3, 2, 1] if is_new(x)])
