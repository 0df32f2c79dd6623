def scale_all(factor):
    def scale(values):
        return [v * factor for v in values]
    return scale

double = scale_all(2)
print(double([1, 2, 3]))
print(scale_all("ab")([1, 2]))
print(double([0.5, 1.25]))
