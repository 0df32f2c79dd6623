def make_stack():
    items = []

    def push(x):
        items.append(x)

    def pop():
        return items.pop() if items else None

    def peek():
        return items[-1] if items else None

    def is_empty():
        return not items

    def size():
        return len(items)

    return push, pop, peek, is_empty, size


push, pop, peek, is_empty, size = make_stack()
print(is_empty())
for n in range(1, 4):
    push(n * 10)
print(size(), peek())
print(pop(), pop(), pop(), pop())
print(is_empty(), peek())
