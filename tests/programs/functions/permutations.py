def permutations(items):
    result = []

    def build(prefix, rest):
        if not rest:
            result.append(prefix)
            return
        for i in range(len(rest)):
            build(prefix + [rest[i]], rest[:i] + rest[i + 1:])

    build([], items)
    return result

print(permutations([1, 2, 3]))
print(len(permutations(["a", "b", "c", "d"])))
