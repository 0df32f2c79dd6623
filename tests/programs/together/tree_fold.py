def summarize(children, sizes):
    depth = 0
    deepest = 0

    def total(node):
        nonlocal depth, deepest
        depth += 1
        deepest = max(deepest, depth)
        size = sizes[node] + sum([total(child) for child in children.get(node, [])])
        depth -= 1
        return size

    result = total("root")
    return result, deepest

print(summarize({"root": ["a", "b"], "a": ["c"]}, {"root": 1, "a": 2, "b": 3, "c": 4}))
