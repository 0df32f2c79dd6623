square = lambda x: x * x
add = lambda a, b: a + b
constant = lambda: 42
print(square(7), add(1, 2), constant())
print(square(2.5), add("ab", "cd"))
print((lambda n: n - 1)(10))
