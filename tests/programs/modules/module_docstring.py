"""What the module is about.

It does nothing else.
"""
import math

SIZE = 3

def cube(n=SIZE):
    """Volume."""
    return math.pow(n, 3)

print(cube(), cube(2))
