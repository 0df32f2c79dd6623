def linked_stack():
    head = None

    def push(value):
        nonlocal head
        head = (value, head)

    def pop():
        nonlocal head
        value, head = head
        return value
    return push, pop


def insert(tree, value):
    if tree is None:
        return (value, None, None)
    middle, left, right = tree
    if value < middle:
        return (middle, insert(left, value), right)
    return (middle, left, insert(right, value))


tree = insert(insert(None, 5), 6)

chain = None
for n in [1, 2]:
    chain = (n, chain)

cell = None
for n in [1, 2]:
    cell = [cell]


def pair(value):
    return value, value


pairs = 1
while len(str(pairs)) < 50:
    pairs = pair(pairs)
print(chain, cell, pairs)


def depth(tree):
    if tree is None:
        return 0
    _, left, right = tree
    return 1 + max(depth(left), depth(right))


print(depth((1, (2, None, None), None)))
