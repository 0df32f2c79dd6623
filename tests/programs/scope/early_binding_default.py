def make_functions():
    functions = []
    for i in range(3):
        def show(i=i):
            return i * i
        functions.append(show)
    return functions

for function in make_functions():
    print(function())
print([f(10) for f in [lambda x, n=n: x + n for n in range(3)]])
