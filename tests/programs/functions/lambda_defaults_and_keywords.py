scale = lambda x, by=2, *, offset=0: x * by + offset
print(scale(3), scale(3, 5), scale(3, offset=1), scale(3, by=4, offset=2))
