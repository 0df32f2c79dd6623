def area(r):
    return math.pi * r
import math
print(area(1))
