def place(x, /, y, *, z=0):
    return (x, y, z)

print(place(1, 2), place(1, y=2), place(1, 2, z=3), place(1, z=5, y=4))
