# Equal constants are one.
print({13, 5, 1}, {5, 13, 1})
def f(): print({1, 5, 13})
f()
print(5 in {29, 21, 37})
print({21, 29, 37}, {37.0, 21.0, 29.0}, {37, 21, 29}, {-5, -13, -1}, {-1, -5, -13})
print([x for x in {45, 61}], [x for x in {61, 45}], list({61, 45}))
