import math
from math import sqrt as root, pi

def circle(radius):
    def area():
        return pi * radius ** 2
    def circumference():
        return 2 * math.pi * radius
    return area, circumference

area, circumference = circle(2)
print(round(area(), 3), round(circumference(), 3), root(16), math.floor(-0.5), math.ceil(0.5), math.trunc(-2.7))
print(list(map(math.sqrt, [1, 4, 9])), math.gcd(12, 18), math.factorial(5), math.isqrt(17), math.hypot(3, 4))
print(math.isclose(0.1 + 0.2, 0.3), math.isclose(1.0, 1.1, rel_tol=0.2), math.inf, -math.inf, math.log(8, 2), math.prod([2, 3, 7]))
