def steps(scale=2):
    def up(x, by=1):
        return x + by * scale
    def down(x, by=1):
        return x - by * scale
    return {"up": up, "down": down}
s = steps()
print(s["up"](1), s["down"](1))
print(s["up"](1, 5), s["down"](1, 5))
for name, f in steps(3).items():
    print(name, f(10, 2))
