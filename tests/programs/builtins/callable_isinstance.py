def f():
    return 1

print(callable(f), callable(lambda: 0), callable(3), callable(len))
print(isinstance(3, int), isinstance("a", str), isinstance(True, int), isinstance(2.0, int), isinstance([1], list))
print(isinstance(3, (int, float)), isinstance({}, dict))
