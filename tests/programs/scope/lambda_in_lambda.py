add = lambda a: lambda b: lambda c: a + b + c
print(add(1)(2)(3))
add_one = add(1)
print(add_one(10)(100), add_one(20)(200))
print(add("x")("y")("z"))
