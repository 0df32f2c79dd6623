def multiplier(factor):
    def multiply(n):
        return n * factor
    return multiply

double = multiplier(2)
word = multiplier("ab")
print(double.__closure__[0].cell_contents, word.__closure__[0].cell_contents, len(double.__closure__))
