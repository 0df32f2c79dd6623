def group_by(key):
    def group(values):
        groups = {}
        for v in values:
            groups.setdefault(key(v), []).append(v)
        return groups
    return group

print(group_by(len)(["a", "bb", "c", "dd", "eee"]))
print(group_by(lambda n: n % 3)([1, 2, 3, 4, 5, 6]))
