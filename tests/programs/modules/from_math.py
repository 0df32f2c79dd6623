from math import sqrt, pi as PI, floor

def distance(x0, y0):
    return lambda x, y: sqrt((x - x0) ** 2 + (y - y0) ** 2)

print(distance(0, 0)(3, 4), floor(PI * 100), round(PI, 4))
