def converter(scale, offset):
    def convert(degrees):
        return degrees * scale + offset
    return convert

to_fahrenheit = converter(9 / 5, 32)
to_celsius = converter(5 / 9, -32 * 5 / 9)
print(to_fahrenheit(100), to_fahrenheit(-40), to_fahrenheit(36.6))
print(round(to_celsius(212), 6))
