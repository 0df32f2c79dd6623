def early(n: int):
    functions = []
    for i in range(n):
        def show(i=i):
            return i
        functions.append(show)
    return functions
