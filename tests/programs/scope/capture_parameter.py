def power(exponent):
    def raise_it(base):
        return base ** exponent
    return raise_it

square = power(2)
cube = power(3)
print(square(5))
print(cube(2))
print(square(1.5))
print(power(0)(7))
