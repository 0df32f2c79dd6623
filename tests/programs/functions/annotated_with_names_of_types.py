Celsius = float
def to_f(c: Celsius) -> float:
    return c * 9 / 5 + 32
print(to_f(100), to_f(Celsius("36.6")))
