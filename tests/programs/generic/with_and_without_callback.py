"""One function is used with a callback and without."""
def visitor(pre=None, post=None):
    def walk(tree, depth=0):
        name, children = tree
        if pre:
            pre(name, depth)
        for child in children:
            leaf(child, depth + 1)
        if post:
            post(name, depth)
        return len(children)

    def leaf(name, depth=0):
        if pre:
            pre(name, depth)

    def go(tree):
        return walk(tree)

    return go


go = visitor(lambda n, d: print("  " * d + n))
print(go(("root", ["a", "b"])))
quiet = visitor()
print(quiet(("root", ["a"])))
both = visitor(lambda n, d: print("<", n), lambda n, d: print(">", n))
print(both(("r", [])))
def visitor(pre=None):
    def leaf(name):
        if pre:
            pre(name)

    return leaf


quiet = visitor()
quiet("r")
both = visitor(lambda n: print("<", n))
both("s")
