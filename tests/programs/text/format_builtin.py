print(format(3.14159, ".2f"), format(42, "08b"), format("x", ">4"), format(1234567, ","), format(7))
