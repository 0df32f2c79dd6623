name = "World"
n = 3
x = 2.5
print(f"Hello {name}, {n} times {x} is {n * x}")
print(f"{name!r} {name.lower()} {len(name)} {{braces}} {n == 3}")
print(f"{None} {True} {[1, 'a']} {(1,)} {{'k'}}")
