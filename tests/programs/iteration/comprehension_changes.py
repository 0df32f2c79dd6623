# A comprehension whose element changes the list that it goes through.
def outer():
    xs = [1, 2, 3]

    def add(n: int) -> int:
        if len(xs) < 6:
            xs.append(n * 10)
        return n

    doubled = [add(x) * 2 for x in xs]
    kept = [x for x in xs if add(x) > 1]
    return doubled, kept, xs, {add(x) for x in xs}, {x: add(x) for x in xs}


print(outer())
