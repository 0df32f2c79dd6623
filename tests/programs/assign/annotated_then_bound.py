x: int | None = None
x = 3
print(x)
y: str | None = None
y = "a"
print(y.upper())
z: list[int] | None = None
print(z)
z = [1]
z.append(2)
print(z)
