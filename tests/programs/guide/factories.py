def multiplier(factor):
    def multiply(number):
        return number * factor

    return multiply


double = multiplier(2)
triple = multiplier(3)
print(double(5), triple(5))
print(double("ab"))
