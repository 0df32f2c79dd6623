functions = []
for number in range(3):
    def function():
        return number
    function.number = number
    functions.append(function)
print([function.number for function in functions])
