def clamp(low, high):
    return lambda x: low if x < low else high if x > high else x

c = clamp(0, 10)
print(c(-5), c(5), c(50))
print("even" if c(4) % 2 == 0 else "odd")
