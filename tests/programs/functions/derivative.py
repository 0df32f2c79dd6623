def derivative(f, h=1e-6):
    def df(x):
        return (f(x + h) - f(x - h)) / (2 * h)
    return df

slope = derivative(lambda x: x ** 2)
print(round(slope(3.0), 4), round(derivative(lambda x: x * x * x)(2.0), 3))
