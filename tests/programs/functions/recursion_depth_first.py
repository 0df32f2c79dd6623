def paths(tree, start):
    found = []

    def visit(node, path):
        path = path + [node]
        children = tree.get(node, [])
        if not children:
            found.append("/".join(path))
        for child in children:
            visit(child, path)

    visit(start, [])
    return found

print(paths({"a": ["b", "c"], "c": ["d", "e"]}, "a"))
