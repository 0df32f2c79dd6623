import math

def circle(radius):
    def area():
        return math.pi * radius ** 2
    def around():
        return 2 * math.pi * radius
    return area, around

area, around = circle(2)
print(area(), around())
print(math.sqrt(16), math.floor(2.7), math.ceil(2.1), math.floor(-2.5), math.gcd(12, 18), math.factorial(5))
print(math.hypot(3, 4), math.e, math.inf, math.isclose(0.1 + 0.2, 0.3), math.log(1), math.log10(1000), math.trunc(-2.7))
