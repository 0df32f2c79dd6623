def make_functions():
    functions = []
    for i in range(3):
        def show():
            return i
        functions.append(show)
    return functions

for function in make_functions():
    print(function())
