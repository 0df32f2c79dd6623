def make():
    y = 1
    def of_module():
        global y
        return y
    def of_function():
        return y + 1
    return of_module, of_function

y = 9
of_module, of_function = make()
print(of_module(), of_function())
