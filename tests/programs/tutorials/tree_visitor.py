def make_tree():
    nodes = {}

    def insert(key, parent=None):
        nodes[key] = []
        if parent is not None:
            nodes[parent].append(key)

    def walk(key, visit, depth=0):
        visit(key, depth)
        for child in nodes[key]:
            walk(child, visit, depth + 1)

    return insert, walk


insert, walk = make_tree()
insert("root")
insert("a", "root")
insert("b", "root")
insert("a1", "a")
insert("a2", parent="a")
walk("root", lambda key, depth: print("  " * depth + key))
names = []
walk("root", lambda key, depth: names.append(key.upper()))
print(names)
deepest = 0


def note(key, depth):
    global deepest
    deepest = max(deepest, depth)


walk("root", note)
print("deepest", deepest)
