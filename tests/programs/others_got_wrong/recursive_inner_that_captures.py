def walker(prefix, separator):
    visited = 0

    def walk(depth):
        nonlocal visited
        visited += 1
        if depth == 0:
            return prefix
        return walk(depth - 1) + separator + str(depth)

    path = walk(3)
    return path, visited

print(walker("root", "/"))
print(walker("x", "->"))
