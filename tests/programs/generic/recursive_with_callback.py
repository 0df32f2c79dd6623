"""A recursive function whose callback is left out."""
def graph(edges):
    def neighbours(node, keep=None):
        return [b for a, b in edges if a == node and (keep is None or keep(b))]

    def degree(node):
        return len(neighbours(node))

    def reach(node, depth=2, visit=None):
        if visit:
            visit(node)
        if depth == 0:
            return 1
        return 1 + sum(reach(n, depth - 1) for n in neighbours(node))

    def all_degrees():
        return {a: degree(a) for a, _ in edges}

    return neighbours, degree, reach, all_degrees


n, d, r, al = graph([(1, 2), (1, 3), (2, 3)])
print(n(1), d(1), r(1), al(), n(1, lambda x: x > 2), r(1, 1, print))
n, d, r, al = graph([("a", "b"), ("b", "c")])
print(n("a"), d("a"), r("a"), al())
