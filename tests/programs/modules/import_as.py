import math as m
import functools as ft

print(m.sqrt(2), ft.reduce(lambda a, b: a * b, [1, 2, 3, 4]))
