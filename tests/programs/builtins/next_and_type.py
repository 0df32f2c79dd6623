def counter():
    numbers = (n * n for n in range(3))
    def step():
        return next(numbers, -1)
    return step

step = counter()
print(step(), step(), step(), step())
people = [("ann", 31), ("bob", 25)]
print(next(name for name, age in people if age < 30), next((n for n, a in people if a > 99), "nobody"))
print(next((a for n, a in people if n == "bob"), None), next((a for n, a in people if n == "eve"), None))

def describe(value):
    return type(value).__name__

print(describe(1), describe("a"), describe([1]), describe(None), describe((1,)), describe(2.5), describe({1: 2}))
print(type(1), type("a"), type(1) == int, type("a") is str, type(1) == type(2))
print(isinstance(1, (int, float)), isinstance("a", (int, float)), isinstance(True, int), isinstance([1], list), isinstance(describe, object))
