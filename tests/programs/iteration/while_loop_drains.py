# A list that one loop fills and another drains, with aliases in between.
def outer():
    todo = [3]
    done = []
    while todo:
        n = todo.pop()
        for k in range(n):
            todo.append(k)
        for d in done:
            if d > n:
                todo.insert(0, 0) if len(done) < 4 else None
        done.append(n)
    alias = done
    total = 0
    for d in done:
        total += d
        if d == 0 and len(alias) < 30:
            alias.append(1)
    return total, len(done)


print(outer())
