def counter(start=[0]):
    start[0] += 1
    return start[0]


print(counter(), counter(), counter([10]), counter([0.5]), counter())


def log(entry, lines=[""]):
    lines[-1] += entry
    return lines


print(log("a"), log("b"), log("c", ["x", "y"]))
