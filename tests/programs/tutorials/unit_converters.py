def make_converter(factor, offset=0.0):
    def convert(value):
        return value * factor + offset
    return convert


c_to_f = make_converter(9 / 5, 32)
miles_to_km = make_converter(1.60934)
print(c_to_f(100))
print(f"{miles_to_km(26.2):.2f}")
converters = {"c_to_f": c_to_f, "mi_to_km": miles_to_km}
for key, conv in converters.items():
    print(key, round(conv(10), 3))
