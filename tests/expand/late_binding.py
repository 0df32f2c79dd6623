def late(n: int):
    functions = []
    for i in range(n):
        def show():
            return i
        functions.append(show)
    return functions
